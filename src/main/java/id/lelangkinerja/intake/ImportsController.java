package id.lelangkinerja.intake;

import id.lelangkinerja.intake.page.ImportsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be imported by whoever asks, and what was imported before. */
@RegionController
class ImportsController {
  private final ImportKinds kinds;
  private final ImportQuery imports;

  ImportsController(ImportKinds kinds, ImportQuery imports) {
    this.kinds = kinds;
    this.imports = imports;
  }

  @GetMapping("/imports")
  Screen list(Acting who, RegionHere here, Form asked) {
    var mine = kinds.of(who);
    Refused.unless(!mine.isEmpty(), Reason.NOT_YOURS);
    var links = Links.of(here).imports();
    var names = kinds.names(who);
    var pager = Pager.of(asked, imports.countAccepted(who, names), links.all());
    return Screen.of("intake/imports",
        new ImportsPage(mine.stream().map(kind -> new ImportsPage.Kind(KindPages.key(kind.name()),
            KindPages.key(kind.name()) + ".help", links.kind(kind.name()))).toList(),
            rows(here, imports.waiting(who)), rows(here, imports.accepted(who, names, pager.offset(), Pager.SIZE)),
            pager));
  }

  private static List<ImportsPage.Past> rows(RegionHere here, List<ImportRow> rows) {
    return rows.stream().map(row -> new ImportsPage.Past(KindPages.key(row.kind()), row.fileName(),
        row.uploadedByName(), row.uploadedAt(), row.rowsNew(), row.expiresAt(),
        Links.of(here).imports().one(row.intakeId()))).toList();
  }
}
