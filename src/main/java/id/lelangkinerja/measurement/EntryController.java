package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Autosaving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
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
  private static final String TEMPLATE = "measurement/entry";
  private final Grid grid;
  private final EntryQuery entries;
  private final Entering entering;
  private final EntryParts parts;
  private final Posting posting;
  private final Autosaving autosaving;

  EntryController(Grid grid, EntryQuery entries, Entering entering, EntryParts parts, Posting posting,
      Autosaving autosaving) {
    this.grid = grid;
    this.entries = entries;
    this.entering = entering;
    this.parts = parts;
    this.posting = posting;
    this.autosaving = autosaving;
  }

  @GetMapping("/measurements/entry")
  Screen show(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.reportsAny(who), Reason.NOT_YOURS);
    return Screen.of(TEMPLATE, grid.look(who, here, asked)).with(asked);
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
      return Links.of(here).figures().entry() + EntryTold.query(form, values.size(), chosen.size());
    }, () -> {
      faults.others().forEach(form::refuse);
      return Screen.of(TEMPLATE, grid.again(who, here, form, faults.asked())).with(form);
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
}
