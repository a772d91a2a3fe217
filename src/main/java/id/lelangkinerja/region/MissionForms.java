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
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's forms for a mission: add one, reword one or exchange its number. */
@RegionController
class MissionForms {
  private static final int LONGEST = 500;
  private final TermQuery terms;
  private final AddingMission adding;
  private final RewordingMission rewording;
  private final HistoryQuery history;
  private final Posting posting;

  MissionForms(TermQuery terms, AddingMission adding, RewordingMission rewording, HistoryQuery history,
      Posting posting) {
    this.terms = terms;
    this.adding = adding;
    this.rewording = rewording;
    this.history = history;
    this.posting = posting;
  }

  @GetMapping("/administration/terms/{term}/new-mission")
  Screen form(Acting who, RegionHere here, @PathVariable UUID term, Form asked) {
    Rules.onlyAdministrator(who);
    var next = Integer.toString(terms.nextMissionNo(here.id(), term));
    return adding(here, term).with(Form.of(Map.of("no", next), asked.reader()));
  }

  @PostMapping("/administration/terms/{term}/new-mission")
  ModelAndView add(Acting who, RegionHere here, @PathVariable UUID term, Form form) {
    Rules.onlyAdministrator(who);
    var page = adding(here, term);
    int no = form.whole("no", 1, 99);
    var text = form.text("text", LONGEST);
    return posting.answer(who, "add-mission:" + term, form, () -> {
      adding.add(who, term, no, text);
      return Links.of(here).structure().terms();
    }, () -> page);
  }

  @GetMapping("/administration/missions/{mission}")
  Screen edit(Acting who, RegionHere here, @PathVariable UUID mission, Form asked) {
    Rules.onlyAdministrator(who);
    var found = find(here, mission);
    var form = Form.of(Map.of("no", Integer.toString(found.no()), "text", found.text()), asked.reader());
    return editing(here, mission, form).with(form);
  }

  @PostMapping("/administration/missions/{mission}")
  ModelAndView reword(Acting who, RegionHere here, @PathVariable UUID mission, Form form) {
    Rules.onlyAdministrator(who);
    find(here, mission);
    int seen = Edits.seen(form);
    int no = form.whole("no", 1, 99);
    var text = form.text("text", LONGEST);
    return posting.answer(who, "reword-mission:" + mission, form, () -> {
      rewording.reword(who, mission, seen, no, text);
      return Links.of(here).structure().terms();
    }, () -> editing(here, mission, form));
  }

  private Screen adding(RegionHere here, UUID term) {
    var found = terms.term(here.id(), term).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("form", FormPage.of(Sentence.of("mission.new", found.name()), TermForms.way(here),
        Links.of(here).structure().newMission(term), Field.number("no", "mission.no", ""),
        Field.area("text", "mission.text", "")));
  }

  private Screen editing(RegionHere here, UUID mission, Form form) {
    var found = find(here, mission);
    return Screen.of("form", FormPage.of(Sentence.of("mission.edit", Integer.toString(found.no())), TermForms.way(here),
        Links.of(here).structure().mission(mission), Field.number("no", "mission.no", "mission.no.hint"),
        Field.area("text", "mission.text", ""))
        .editing(Edits.named(form, found.version()), history.of(here.id(), Kind.MISSION, mission)));
  }

  private TermQuery.Mission find(RegionHere here, UUID mission) {
    return terms.mission(here.id(), mission).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
