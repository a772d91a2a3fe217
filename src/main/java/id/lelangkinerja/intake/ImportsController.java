package id.lelangkinerja.intake;

import id.lelangkinerja.intake.page.ImportsPage;
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
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be imported by whoever asks, and what was imported before. */
@RegionController
class ImportsController {
  private static final int MOST_ROWS = 10_000;
  private final ImportKinds kinds;
  private final ImportQuery imports;
  private final MessageSource messages;

  ImportsController(ImportKinds kinds, ImportQuery imports, MessageSource messages) {
    this.kinds = kinds;
    this.imports = imports;
    this.messages = messages;
  }

  @GetMapping("/imports")
  Screen list(Acting who, RegionHere here, Form asked) {
    var mine = kinds.of(who);
    Refused.unless(!mine.isEmpty(), Reason.NOT_YOURS);
    var links = Links.of(here).imports();
    var names = wanted(who, asked);
    var words = Words.of(asked.typed("q"));
    var list = Listing.of(asked, imports.countAccepted(who, names, words), links.all(), links.csv(),
        ImportQuery.COLUMNS, "q", "kind");
    var t = new Texts(asked.reader(), messages);
    return Screen.of("intake/imports",
        new ImportsPage(mine.stream().map(kind -> new ImportsPage.Kind(KindPages.key(kind.name()),
            KindPages.key(kind.name()) + ".help", links.kind(kind.name()))).toList(),
            rows(here, imports.waiting(who)),
            rows(here, imports.accepted(who, names, words, list.sorting(), list.pager().offset(), Pager.SIZE)), list,
            mine.stream().map(kind -> new Choice(kind.name(), t.get(KindPages.key(kind.name())))).toList()))
        .with(asked);
  }

  @GetMapping({"/imports.csv", "/imports.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(!kinds.of(who).isEmpty(), Reason.NOT_YOURS);
    var table = new Table("file", "kind", "rows", "rows_unchanged", "by", "at", "sha256");
    var sorting = Sorting.of(asked, ImportQuery.COLUMNS, "");
    for (var row : imports.accepted(who, wanted(who, asked), Words.of(asked.typed("q")), sorting, 0, MOST_ROWS)) {
      table.row(row.fileName(), row.kind(), row.rowsNew(), row.rowsSame(), row.uploadedByName(), row.uploadedAt(),
          row.sha256());
    }
    return table.download(format, "impor-" + here.code());
  }

  /** The kind that is asked for, where the person may import it; otherwise all that they may. */
  private String[] wanted(Acting who, Form asked) {
    var all = kinds.names(who);
    return Arrays.asList(all).contains(asked.typed("kind")) ? new String[]{asked.typed("kind")} : all;
  }

  private static List<ImportsPage.Past> rows(RegionHere here, List<ImportRow> rows) {
    return rows.stream().map(row -> new ImportsPage.Past(KindPages.key(row.kind()), row.fileName(),
        row.uploadedByName(), row.uploadedAt(), row.rowsNew(), row.expiresAt(),
        Links.of(here).imports().one(row.intakeId()))).toList();
  }
}
