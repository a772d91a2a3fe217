package id.lelangkinerja.region;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's forms for a term: begin one, correct one. */
@RegionController
class TermForms {
  private final TermQuery terms;
  private final Founding founding;
  private final CorrectingTerm correcting;
  private final HistoryQuery history;
  private final Posting posting;

  TermForms(TermQuery terms, Founding founding, CorrectingTerm correcting, HistoryQuery history, Posting posting) {
    this.terms = terms;
    this.founding = founding;
    this.correcting = correcting;
    this.history = history;
    this.posting = posting;
  }

  @GetMapping("/administration/new-term")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    return beginning(here).with(asked);
  }

  @PostMapping("/administration/new-term")
  ModelAndView begin(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var facts = typed(form);
    var missions = form.optionalText("missions", 5000).lines().map(String::strip).filter(line -> !line.isEmpty())
        .toList();
    return posting.answer(who, "begin-term", form, () -> {
      founding.begin(who, new Founding.NewTerm(facts.name(), facts.startsOn(), facts.endsOn(), facts.firstYear(),
          facts.lastYear(), facts.legalBasis(), missions));
      return Links.of(here).structure().terms();
    }, () -> beginning(here));
  }

  @GetMapping("/administration/terms/{term}/correction")
  Screen edit(Acting who, RegionHere here, @PathVariable UUID term, Form asked) {
    Rules.onlyAdministrator(who);
    var found = find(here, term);
    var form = Form.of(Map.of("name", found.name(), "startsOn", found.startsOn().toString(), "endsOn",
        found.endsOn().toString(), "firstYear", Integer.toString(found.firstYear()), "lastYear",
        Integer.toString(found.lastYear()), "legalBasis", found.legalBasis()), asked.reader());
    return correction(here, term, form).with(form);
  }

  @PostMapping("/administration/terms/{term}/correction")
  ModelAndView correct(Acting who, RegionHere here, @PathVariable UUID term, Form form) {
    Rules.onlyAdministrator(who);
    find(here, term);
    int seen = Edits.seen(form);
    var facts = typed(form);
    return posting.answer(who, "correct-term:" + term, form, () -> {
      correcting.correct(who, term, seen, facts);
      return Links.of(here).structure().terms();
    }, () -> correction(here, term, form));
  }

  private static TermFacts typed(Form form) {
    return new TermFacts(form.text("name", 100), form.date("startsOn"), form.date("endsOn"),
        form.whole("firstYear", TermRules.FIRST_YEAR, TermRules.LAST_YEAR),
        form.whole("lastYear", TermRules.FIRST_YEAR, TermRules.LAST_YEAR), form.text("legalBasis", 200));
  }

  private static Field[] fields() {
    return new Field[]{Field.line("name", "term.name", "term.name.hint"),
        Field.date("startsOn", "term.starts-on", "term.starts-on.hint"), Field.date("endsOn", "term.ends-on", ""),
        Field.number("firstYear", "term.first-year", "term.first-year.hint"),
        Field.number("lastYear", "term.last-year", ""),
        Field.line("legalBasis", "term.legal-basis", "term.legal-basis.hint")};
  }

  private static Screen beginning(RegionHere here) {
    var fields = new java.util.ArrayList<>(List.of(fields()));
    fields.add(Field.area("missions", "term.missions", "term.missions.hint"));
    return Screen.of("form", FormPage.of(Sentence.of("term.new"), way(here),
        Links.of(here).structure().newTerm(), fields.toArray(Field[]::new)));
  }

  private Screen correction(RegionHere here, UUID term, Form form) {
    var found = find(here, term);
    return Screen.of("form", FormPage.of(Sentence.of("term.correct.title", found.name()), way(here),
        Links.of(here).structure().termCorrection(term), fields()).telling(Sentence.of("term.correct.about"))
        .editing(Edits.named(form, found.version()), history.of(here.id(), Kind.TERM, term)));
  }

  private TermQuery.Term find(RegionHere here, UUID term) {
    return terms.term(here.id(), term).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  static List<FormPage.Way> way(RegionHere here) {
    var links = Links.of(here).structure();
    return List.of(new FormPage.Way(Sentence.of("nav.administration"), links.administration()),
        new FormPage.Way(Sentence.of("term.all"), links.terms()));
  }
}
