package id.lelangkinerja.intake;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.intake.page.ImportPage;
import id.lelangkinerja.intake.page.OnceShownPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a file that was handed in is shown, and the list of its faults. */
@Component
class ImportPages {
  private static final int MOST_FAULTS = 100_000;
  private final ImportQuery imports;
  private final HistoryQuery history;
  private final MessageSource messages;
  private final PublicAddress address;
  private final ProgressRepository progress;
  private final ImportKinds kinds;

  ImportPages(ImportQuery imports, HistoryQuery history, MessageSource messages, PublicAddress address,
      ProgressRepository progress, ImportKinds kinds) {
    this.kinds = kinds;
    this.address = address;
    this.progress = progress;
    this.imports = imports;
    this.history = history;
    this.messages = messages;
  }

  Screen screen(Acting who, RegionHere here, ImportRow found, Form asked) {
    var links = Links.of(here).imports();
    var url = links.one(found.intakeId());
    var pager = Pager.of(asked, imports.countFaults(here.id(), found.intakeId()), url);
    var faults = imports.faults(here.id(), found.intakeId(), pager.offset(), Pager.SIZE).stream()
        .map(fault -> new ImportPage.FaultRow(fault.rowNo(), fault.address(), fault.columnName(), fault.refused()))
        .toList();
    return Screen.of("intake/import", new ImportPage(headline(found), found.state() == ImportState.ACCEPTED,
        new ImportPage.Facts(KindPages.key(found.kind()), links.kind(found.kind()), found.fileName(),
            found.fileId() == null ? "" : links.file(found.intakeId()), found.sha256(), found.uploadedByName(),
            found.uploadedAt(), tag(found)),
        new ImportPage.Counts(found.rowsNew(), found.rowsSame(), found.rowsFaulty()), found.columnsIgnored(),
        imports.changes(here.id(), found.intakeId()), found.changedSince(), faults, pager, may(who, here, found),
        atWork(here.id(), found), history.of(here.id(), Kind.IMPORT, found.intakeId())));
  }

  /** Links that are shown this once, in the answer to the acceptance: no session and no replayed answer holds them. */
  Screen shownOnce(RegionHere here, ImportRow found, List<OneTime> once, HttpServletRequest request) {
    var links = Links.of(here).imports();
    var base = address.of(request);
    return Screen.of("intake/once-shown", new OnceShownPage(KindPages.key(found.kind()), links.kind(found.kind()),
        links.one(found.intakeId()), once.stream().map(each -> new OnceShownPage.Row(each.name(),
            each.signIn(), base + each.path(), each.until())).toList()));
  }

  /** Every fault in the reader's words, to work through beside the file. */
  Table faults(RegionId region, ImportRow found, Locale reader) {
    var texts = new Texts(reader, messages);
    var table = new Table("row", "cell", "column", "fault");
    for (var fault : imports.faults(region, found.intakeId(), 0, MOST_FAULTS)) {
      table.row(fault.rowNo(), fault.address(), fault.columnName(), texts.refusal(fault.refused()));
    }
    return table;
  }

  private ImportPage.@Nullable AtWork atWork(RegionId region, ImportRow found) {
    if (!found.state().isAtWork()) {
      return null;
    }
    return progress.told(region, found.intakeId())
        .map(told -> new ImportPage.AtWork(told.rowsDone(), Objects.requireNonNullElse(told.rowsAll(), 0)))
        .orElse(new ImportPage.AtWork(0, 0));
  }

  private ImportPage.May may(Acting who, RegionHere here, ImportRow found) {
    var links = Links.of(here).imports();
    boolean open = isOpen(found) && found.uploadedBy().equals(who.person().value());
    boolean good = open && found.rowsFaulty() == 0 && found.rowsNew() > 0;
    return new ImportPage.May(good ? links.acceptance(found.intakeId()) : "",
        open ? links.discard(found.intakeId()) : "", found.rowsFaulty() > 0 ? links.faults(found.intakeId()) : "",
        taken(who, here, found), found.expiresAt());
  }

  private String taken(Acting who, RegionHere here, ImportRow found) {
    return found.state() == ImportState.ACCEPTED && found.rowsNew() > 0
        ? kinds.find(who, found.kind()).takenIn(Links.of(here), found.sha256())
        : "";
  }

  private static Sentence headline(ImportRow found) {
    return switch (found.state()) {
      case ACCEPTED -> Sentence.of("import.headline.accepted", found.rowsNew());
      case DISCARDED -> Sentence.of("import.headline.discarded");
      case PREVIEW -> preview(found);
      case READING -> Sentence.of("import.headline.reading");
      case WRITING -> Sentence.of("import.headline.writing", found.rowsNew());
    };
  }

  private static Sentence preview(ImportRow found) {
    if (found.expired()) {
      return Sentence.of("import.headline.expired");
    }
    if (found.rowsFaulty() > 0) {
      return Sentence.of("import.headline.faulty", found.rowsFaulty());
    }
    return found.rowsNew() > 0
        ? Sentence.of("import.headline.ready", found.rowsNew())
        : Sentence.of("import.headline.nothing");
  }

  private static Tag tag(ImportRow found) {
    if (found.expired()) {
      return new Tag("import-state.expired", "");
    }
    return new Tag(Choices.key("import-state", found.state()), switch (found.state()) {
      case ACCEPTED -> "good";
      case PREVIEW -> found.rowsFaulty() > 0 ? "need" : "watch";
      case READING, WRITING -> "watch";
      case DISCARDED -> "";
    });
  }

  private static boolean isOpen(ImportRow found) {
    return found.state() == ImportState.PREVIEW && !found.expired();
  }
}
