package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.QueuePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second pair of eyes: what waits for it, and its verdict. */
@RegionController
class VerificationController {
  private static final int MOST_ROWS = 10_000;
  private final VerificationQuery verification;
  private final MeasurementPages pages;
  private final Posting posting;
  private final Verifying verifying;
  private final Returning returning;

  VerificationController(VerificationQuery verification, MeasurementPages pages, Posting posting, Verifying verifying,
      Returning returning) {
    this.verification = verification;
    this.pages = pages;
    this.posting = posting;
    this.verifying = verifying;
    this.returning = returning;
  }

  @GetMapping("/verification")
  Screen queue(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    var words = Words.of(asked.typed("q"));
    var list = Listing.of(asked, verification.count(who, words), links.figures().verification(),
        links.figures().verificationCsv(), VerificationQuery.COLUMNS, "q");
    var rows = verification.page(who, words, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(row -> new QueuePage.Row(row.indicatorName(), row.unit(), row.decimals(), row.agencyName(),
            Period.key(row.period(), row.periods()), row.period(), row.year(), row.value(), row.evidence(),
            row.correction(), row.handedInAt(), links.figures().measurement(row.measurementId())))
        .toList();
    return Screen.of("measurement/queue", new QueuePage(rows, list)).with(asked);
  }

  @GetMapping({"/verification.csv", "/verification.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var table = new Table("agency", "indicator", "unit", "year", "period", "periods", "reported", "evidence",
        "correction", "handed_in_at");
    var sorting = Sorting.of(asked, VerificationQuery.COLUMNS, "");
    for (var row : verification.page(who, Words.of(asked.typed("q")), sorting, 0, MOST_ROWS)) {
      table.row(row.agencyName(), row.indicatorName(), row.unit(), row.year(), row.period(), row.periods(),
          row.value(), row.evidence(), row.correction(), row.handedInAt());
    }
    return table.download(format, "verifikasi-" + here.code());
  }

  @PostMapping("/measurements/{id}/verification")
  ModelAndView verify(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    int version = form.typed("version").matches("\\d{1,6}") ? Integer.parseInt(form.typed("version")) : 0;
    return posting.answer(who, "measurement-verification:" + id, form, () -> {
      verifying.verifySeen(who, measurement, version);
      return Links.of(here).figures().verification();
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/return")
  ModelAndView giveBack(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var reason = form.text("reason", Reasons.LONGEST);
    return posting.answer(who, "measurement-return:" + id, form, () -> {
      returning.giveBack(who, measurement, reason);
      return Links.of(here).figures().verification();
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }
}
