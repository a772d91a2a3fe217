package id.lelangkinerja.intake;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One file that was handed in: its preview and what is decided about it; once it was taken in, what it did. */
@RegionController
class ImportController {
  /** In seconds, while the program is at work: the page tells then how far it is. */
  private static final String LOOK_AGAIN = "2";
  private final ImportKinds kinds;
  private final ImportQuery imports;
  private final ImportPages pages;
  private final Accepting accepting;
  private final Discarding discarding;
  private final FileStore files;
  private final Posting posting;

  ImportController(ImportKinds kinds, ImportQuery imports, ImportPages pages, Accepting accepting,
      Discarding discarding, FileStore files, Posting posting) {
    this.kinds = kinds;
    this.imports = imports;
    this.pages = pages;
    this.accepting = accepting;
    this.discarding = discarding;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/imports/{id}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID id, Form asked, HttpServletResponse response) {
    var found = find(who, id);
    if (found.state().isAtWork()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    return pages.screen(who, here, found, asked).with(asked);
  }

  @GetMapping({"/imports/{id}/faults.csv", "/imports/{id}/faults.xlsx"})
  ResponseEntity<byte[]> faults(Acting who, RegionHere here, @PathVariable UUID id, Form asked, SheetFormat format) {
    var found = find(who, id);
    return pages.faults(here.id(), found, asked.reader()).download(format, "faults-" + found.kind());
  }

  @GetMapping("/imports/{id}/file")
  ResponseEntity<InputStreamResource> file(Acting who, RegionHere here, @PathVariable UUID id) {
    var file = find(who, id).fileId();
    if (file == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }

  @PostMapping("/imports/{id}/acceptance")
  ModelAndView accept(Acting who, RegionHere here, @PathVariable UUID id, Form form, HttpServletRequest request) {
    var found = find(who, id);
    var once = new ArrayList<OneTime>();
    var answer = posting.answer(who, "import-acceptance:" + id, form, () -> {
      once.addAll(accepting.accept(who, id));
      return Links.of(here).imports().one(id);
    }, () -> pages.screen(who, here, found, form));
    return once.isEmpty() ? answer : pages.shownOnce(here, found, once, request);
  }

  @PostMapping("/imports/{id}/discard")
  ModelAndView discard(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var found = find(who, id);
    return posting.answer(who, "import-discard:" + id, form, () -> {
      discarding.discard(who, id);
      return Links.of(here).imports().kind(found.kind());
    }, () -> pages.screen(who, here, found, form));
  }

  private ImportRow find(Acting who, UUID id) {
    return imports.find(who, id, kinds.names(who)).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
