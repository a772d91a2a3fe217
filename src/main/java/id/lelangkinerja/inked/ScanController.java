package id.lelangkinerja.inked;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing by hand: the scan of the paper is brought, and looked at by those who attest it. */
@RegionController
class ScanController {
  private static final String ROUTE = "/scans/{kind}/{document}";
  private static final int LONGEST_HASH = 64;
  private final ScanPages pages;
  private final FileStore files;
  private final BringingScan bringing;
  private final Reauthenticating reauthenticating;
  private final Posting posting;

  ScanController(ScanPages pages, FileStore files, BringingScan bringing, Reauthenticating reauthenticating,
      Posting posting) {
    this.pages = pages;
    this.files = files;
    this.bringing = bringing;
    this.reauthenticating = reauthenticating;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable String kind, @PathVariable UUID document,
      HttpServletRequest request) {
    return page(who, here, DocumentKind.ofSlug(kind), document, request).with(Form.empty());
  }

  /** The scan itself, for those who may look at the page. */
  @GetMapping(ROUTE + "/file")
  ResponseEntity<InputStreamResource> file(Acting who, RegionHere here, @PathVariable String kind,
      @PathVariable UUID document) {
    var scan = pages.scanned(who, DocumentKind.ofSlug(kind), document).scan();
    if (scan == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return Download.of(files.find(here.id(), scan.fileId()), files.open(here.id(), scan.fileId()));
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable String kind, @PathVariable UUID document, Form sent,
      @RequestParam(name = "file") @Nullable MultipartFile file, HttpServletRequest request) {
    var of = DocumentKind.ofSlug(kind);
    var form = Upload.noted(sent, file);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "scan:" + document, form, () -> {
      Upload.read("file", file, path -> {
        bringing.bring(who, of, document, hash, Upload.name(file), bytes(path));
        return hash;
      });
      return Links.of(here).signing().scan(kind, document);
    }, () -> page(who, here, of, document, request));
  }

  private Screen page(Acting who, RegionHere here, DocumentKind kind, UUID document, HttpServletRequest request) {
    return pages.scan(who, Links.of(here), kind, document, !reauthenticating.isFresh(who, request));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
