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
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The second pair of eyes: what waits for it, the riskiest first, and one figure after the other. */
@RegionController
class VerificationController {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "agency", "level", "ends"};
  private final VerificationQuery verification;
  private final Choices choices;

  VerificationController(VerificationQuery verification, Choices choices) {
    this.verification = verification;
    this.choices = choices;
  }

  @GetMapping("/verification")
  Screen queue(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    var filter = filter(asked);
    var list = Listing.of(asked, verification.count(who, filter), links.figures().verification(),
        links.figures().verificationCsv(), VerificationQuery.COLUMNS, FILTERS);
    var rows = verification.page(who, filter, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(row -> QueueRows.of(row, links)).toList();
    return Screen.of("measurement/queue", new QueuePage(rows, list, filters(who, asked.reader()))).with(asked);
  }

  @GetMapping({"/verification.csv", "/verification.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var table = new Table("agency", "indicator", "unit", "year", "period", "periods", "reported", "evidence",
        "correction", "handed_in_at", "risk", "risk_level");
    var sorting = Sorting.of(asked, VerificationQuery.COLUMNS, "");
    for (var row : verification.page(who, filter(asked), sorting, 0, MOST_ROWS)) {
      table.row(row.agencyName(), row.indicatorName(), row.unit(), row.year(), row.period(), row.periods(),
          row.value(), row.evidence(), row.correction(), row.handedInAt(), row.risk(), row.riskLevel());
    }
    return table.download(format, "verifikasi-" + here.code());
  }

  /** Passes over a figure: the next one opens, or the queue where it was the last. */
  @GetMapping("/verification/next")
  RedirectView next(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var figures = Links.of(here).figures();
    return new RedirectView(asked.filterId("after").flatMap(id -> verification.after(who, new MeasurementId(id)))
        .map(id -> figures.measurement(id) + "#verdict").orElse(figures.verification()));
  }

  private QueuePage.Filters filters(Acting who, Locale reader) {
    return new QueuePage.Filters(
        verification.agencies(who).stream().map(each -> new Choice(each.agencyId().toString(), each.name())).toList(),
        choices.of(RiskLevel.class, "risk-level", reader), verification.ends(who));
  }

  /** A filter that cannot be read narrows nothing. */
  private static VerificationQuery.Filter filter(Form asked) {
    return new VerificationQuery.Filter(asked.filterId("agency").orElse(null),
        asked.filter("level", RiskLevel.class).orElse(null), day(asked.typed("ends")), Words.of(asked.typed("q")));
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
