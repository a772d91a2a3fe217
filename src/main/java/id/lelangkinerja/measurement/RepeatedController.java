package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.RepeatedPage;
import id.lelangkinerja.measurement.page.RepeatedUsesPage;
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
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Evidence that several figures share: for those who verify. */
@RegionController
class RepeatedController {
  private static final int MOST_ROWS = 10_000;
  private final RepeatedQuery repeated;
  private final Choices choices;

  RepeatedController(RepeatedQuery repeated, Choices choices) {
    this.repeated = repeated;
    this.choices = choices;
  }

  /** To what the list may be narrowed. */
  enum Only {
    UNDECLARED
  }

  @GetMapping("/repeated-evidence")
  Screen list(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here).figures();
    var filter = filter(asked);
    var list = Listing.of(asked, repeated.count(who, filter), links.repeatedEvidence(), links.repeatedEvidenceCsv(),
        RepeatedQuery.COLUMNS, "q", "only");
    var rows = repeated.page(who, filter, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(row -> new RepeatedPage.Row(row.name(), row.figures(), row.agencies(), row.undeclared(), row.lastAt(),
            links.repeatedEvidence(row.sha256())))
        .toList();
    return Screen.of("measurement/repeated",
        new RepeatedPage(rows, list, choices.of(Only.class, "repeated.only", asked.reader()))).with(asked);
  }

  @GetMapping({"/repeated-evidence.csv", "/repeated-evidence.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var table = new Table("sha256", "file", "figures", "agencies", "undeclared", "last_added_at");
    for (var row : repeated.page(who, filter(asked), Sorting.of(asked, RepeatedQuery.COLUMNS, ""), 0, MOST_ROWS)) {
      table.row(row.sha256(), row.name(), row.figures(), row.agencies(), row.undeclared(), row.lastAt());
    }
    return table.download(format, "bukti-berulang-" + here.code());
  }

  @GetMapping("/repeated-evidence/{sha256}")
  Screen uses(Acting who, RegionHere here, @PathVariable String sha256) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    var uses = repeated.uses(who, sha256);
    Refused.unless(!uses.isEmpty(), Reason.NOT_FOUND_HERE);
    var links = Links.of(here).figures();
    return Screen.of("measurement/repeated-uses", new RepeatedUsesPage(uses.getFirst().name(), sha256,
        uses.stream().map(use -> new RepeatedUsesPage.Row(use.agencyName(), use.indicatorName(),
            Period.key(use.period(), use.periods()), use.period(), use.year(), Tags.of(use.state()), use.name(),
            links.evidence(use.measurementId(), use.fileId()), links.measurement(use.measurementId()), use.copied(),
            use.addedAt())).toList()));
  }

  private static RepeatedQuery.Filter filter(Form asked) {
    return new RepeatedQuery.Filter(Words.of(asked.typed("q")), asked.filter("only", Only.class).isPresent());
  }
}
