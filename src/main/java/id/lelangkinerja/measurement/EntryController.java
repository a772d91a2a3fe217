package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.EntryPage;
import id.lelangkinerja.measurement.page.Questions;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Autosaving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The figures that an agency owes as one grid: typed or pasted, saved together, handed in as chosen. */
@RegionController
class EntryController {
  /** The row's mark after it was saved, to be sent along with the next change. */
  private static final String MARK = "Figure-Mark";
  private final EntryQuery entries;
  private final Asking asking;
  private final Entering entering;
  private final EntryParts parts;
  private final Posting posting;
  private final Autosaving autosaving;
  private final Clock clock;

  EntryController(EntryQuery entries, Asking asking, Entering entering, EntryParts parts,
      Posting posting, Autosaving autosaving, Clock clock) {
    this.entries = entries;
    this.asking = asking;
    this.entering = entering;
    this.parts = parts;
    this.posting = posting;
    this.autosaving = autosaving;
    this.clock = clock;
  }

  @GetMapping("/measurements/entry")
  Screen show(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.reportsAny(who), Reason.NOT_YOURS);
    return screen(who, here, asked, Map.of());
  }

  @PostMapping("/measurements/entry")
  ModelAndView save(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.reportsAny(who), Reason.NOT_YOURS);
    var typed = EntryForm.figures(form);
    var known = entries.these(who, typed).stream()
        .collect(Collectors.toMap(EntryQuery.Row::measurementId, Function.identity()));
    var values = EntryForm.changed(form, known.values(), parts.of(who.region(), known.keySet()));
    var chosen = EntryForm.chosen(form);
    var faults = new Faults();
    return posting.answer(who, "measurement-entry", form, () -> {
      // Asked within the act: the same form sent again is answered as the first time, though its figures are handed in since.
      Refused.unless(known.keySet().containsAll(typed), Reason.NOT_FOUND_HERE);
      entering.enter(who, values, chosen, faults);
      return Links.of(here).figures().entry()
          + (EntryForm.ends(form) == null ? "" : "?" + EntryForm.ENDS + "=" + EntryForm.ends(form));
    }, () -> {
      faults.others().forEach(form::refuse);
      return screen(who, here, form, faults.asked());
    });
  }

  /** One row, by the page itself while it is filled in. */
  @PostMapping("/measurements/{id}/entry")
  ResponseEntity<String> keep(Acting who, @PathVariable UUID id, Form form) {
    var typed = EntryForm.kept(form);
    var mark = new AtomicReference<>("");
    var told = autosaving.answer(form, () -> {
      mark.set(entering.keep(who, new MeasurementId(id), typed, PartForm.asks(form)));
      return 1;
    });
    return mark.get().isEmpty()
        ? told
        : ResponseEntity.status(told.getStatusCode()).headers(told.getHeaders()).header(MARK, mark.get())
            .body(told.getBody());
  }

  /** With what rows are asked that were typed and not kept. */
  private Screen screen(Acting who, RegionHere here, Form form, Map<UUID, Asking.Open> asked) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var links = Links.of(here);
    var owed = entries.ends(who, today);
    var ends = EntryForm.ends(form);
    int total = owed.stream().filter(each -> ends == null || each.endsOn().equals(ends))
        .mapToInt(EntryQuery.End::owed).sum();
    var pager = Pager.of(form, total, links.figures().entry(), EntryForm.ENDS);
    var rows = entries.page(who, today, ends, pager.offset(), Pager.SIZE);
    var open = new HashMap<>(asking.open(who.region(),
        rows.stream().filter(row -> row.value() != null).map(EntryQuery.Row::measurementId).toList()));
    open.putAll(asked);
    var broken = parts.of(who.region(), rows.stream().map(EntryQuery.Row::measurementId).toList());
    form.beside(EntryForm.written(rows, broken, form));
    return Screen.of("measurement/entry", new EntryPage(headline(owed, today),
        rows.stream().map(row -> row(row, broken, links, today, open, form)).toList(), pager,
        owed.stream().map(each -> new EntryPage.End(each.endsOn(), each.owed())).toList())).with(form);
  }

  private static Sentence headline(List<EntryQuery.End> owed, LocalDate today) {
    int over = owed.stream().filter(each -> !each.endsOn().isAfter(today)).mapToInt(EntryQuery.End::owed).sum();
    int running = owed.stream().mapToInt(EntryQuery.End::owed).sum() - over;
    return owed.isEmpty() ? Sentence.of("entry.headline-none") : Sentence.of("entry.headline", over, running);
  }

  private static EntryPage.Row row(EntryQuery.Row row, EntryParts.Parts parts, Links links, LocalDate today,
      Map<UUID, Asking.Open> open, Form form) {
    var id = row.measurementId();
    return new EntryPage.Row(id, Entering.field(new MeasurementId(id)), row.indicatorName(), row.agencyName(),
        row.unit(), row.decimals(), row.isRatio(),
        Rollup.targetAt(row.aggregation(), row.target(), row.period(), row.periods()), row.last(),
        Period.key(row.period(), row.periods()), row.period(), row.year(), row.dueOn(),
        Tags.of(row.state(), row.dueOn(), false, today), !today.isBefore(row.endsOn()),
        asked(id, open.getOrDefault(id, Asking.Open.NOTHING)),
        new EntryPage.Parts(Breakdowns.fields(parts.asked(id), row.isRatio()), parts.standing(id).size()),
        EntryForm.mark(form, row, parts.standing(id)), links.figures().measurement(id), links.figures().entry(id));
  }

  private static EntryPage.Asks asked(UUID id, Asking.Open open) {
    return new EntryPage.Asks(open.doubts().stream().map(each -> new Questions.Asked(
        each.question().field() + "-" + id, each.question().asked(), each.numbers())).toList(),
        open.explain() ? Replies.EXPLANATION + "-" + id : "");
  }
}
