package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.BatchPage;
import id.lelangkinerja.measurement.page.BatchesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Figures that came together: by a table, from another system or by a feed. */
@RegionController
class BatchController {
  private final BatchQuery batches;
  private final Clock clock;

  BatchController(BatchQuery batches, Clock clock) {
    this.batches = batches;
    this.clock = clock;
  }

  @GetMapping("/batches")
  Screen list(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here).figures();
    var words = Words.of(asked.typed("q"));
    var pager = Pager.of(asked, batches.count(who, words), links.batches(), "q");
    var rows = batches.page(who, words, pager.offset(), Pager.SIZE).stream()
        .map(each -> new BatchesPage.Row(each.source(), each.figures(), each.handedIn(), each.takenBy(),
            each.takenAt(), links.batch(each.batchId())))
        .toList();
    return Screen.of("measurement/batches", new BatchesPage(rows, pager)).with(asked);
  }

  @GetMapping("/batches/{id}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID id, Form asked) {
    var head = batches.head(who, id);
    var links = Links.of(here);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var pager = Pager.of(asked, batches.lines(who, id), links.figures().batch(id));
    var rows = batches.rows(who, id, pager.offset(), Pager.SIZE).stream()
        .map(each -> new BatchPage.Row(each.line(), each.indicatorName(), each.agencyName(), each.unit(),
            each.decimals(), Period.key(each.period(), each.periods()), each.period(), each.year(), each.value(),
            Tags.of(each.state(), each.dueOn(), each.locked(), today).getLast(), each.newest(),
            links.figures().measurement(each.measurementId())))
        .toList();
    return Screen.of("measurement/batch",
        new BatchPage(head.source(), head.figures(), head.handedIn(), head.root(), links.proof(head.root()),
            head.takenBy(), head.takenAt(), rows, pager, links.figures().batchCsv(id)));
  }

  /** The lines as the leaves of the root have them. */
  @GetMapping({"/batches/{id}/lines.csv", "/batches/{id}/lines.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, @PathVariable UUID id, SheetFormat format) {
    batches.head(who, id);
    var table = new Table("line", "contract", "indicator", "period", "part", "value", "numerator", "denominator",
        "note");
    var parts = batches.parts(who, id);
    for (var row : batches.download(who, id)) {
      var period = PeriodCode.of(row.year(), row.period(), row.periods());
      table.row(row.line(), row.contractNumber(), row.code(), period, null, row.value(), row.numerator(),
          row.denominator(), row.note());
      parts.getOrDefault(row.line(), List.of()).forEach(part -> table.row(row.line(), row.contractNumber(), row.code(),
          period, part.part(), part.value(), part.numerator(), part.denominator(), null));
    }
    return table.download(format, "kiriman-" + here.code());
  }
}
