package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examined;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.pades.Unexaminable;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Anybody examines a document: by its code, or by the file itself, of which nothing is kept. */
@RegionController
class VerifyController {
  private static final int LONGEST_CODE = 40;
  private final VerifyPages pages;
  private final Examining examining;
  private final Authority authority;
  private final Clock clock;

  VerifyController(VerifyPages pages, Examining examining, Authority authority, Clock clock) {
    this.pages = pages;
    this.examining = examining;
    this.authority = authority;
    this.clock = clock;
  }

  /** The form; with a code, the way to its document. */
  @OpenToAll
  @GetMapping("/verify")
  ModelAndView show(RegionHere here, Form form) {
    var typed = form.optionalText("code", LONGEST_CODE);
    if (form.holds() && !typed.isEmpty()) {
      var code = pages.code(here, typed);
      if (code.isPresent()) {
        return new ModelAndView("redirect:" + Links.of(here).signing().document(code.get()));
      }
      form.mistake("code", new Refused(Reason.CODE_UNKNOWN));
    }
    return pages.ask(here).with(form);
  }

  @OpenToAll
  @PostMapping("/verify")
  ModelAndView verify(RegionHere here, Form sent, @RequestParam(name = "file") @Nullable MultipartFile file) {
    var form = Upload.noted(sent, file);
    if (!form.holds()) {
      return pages.ask(here).with(form);
    }
    try {
      return Upload.read("file", file, path -> tell(here, Upload.name(file), bytes(path))).with(form);
    } catch (Refused refused) {
      form.refuse(refused);
      return pages.ask(here).with(form);
    }
  }

  @OpenToAll
  @GetMapping("/verify/{code:[0-9A-Za-z-]{16,24}}")
  ModelAndView document(RegionHere here, @PathVariable String code) {
    return pages.document(here, code).with(Form.empty());
  }

  @OpenToAll
  @GetMapping("/verify/authority.crt")
  ResponseEntity<byte[]> authority(RegionHere here) {
    return Download.of(here, "application/x-x509-ca-cert", "crt",
        authority.certificatePem().getBytes(StandardCharsets.US_ASCII));
  }

  @OpenToAll
  @GetMapping("/verify/authority.crl")
  ResponseEntity<byte[]> revoked(RegionHere here) {
    return Download.of(here, "application/pkix-crl", "crl", authority.revoked(clock.instant()));
  }

  private Screen tell(RegionHere here, String name, byte[] pdf) {
    var examined = examined(pdf);
    return pages.tell(here, name, examined, signedParts(pdf, examined));
  }

  private Examined examined(byte[] pdf) {
    try {
      return examining.examine(pdf);
    } catch (Unexaminable unfit) {
      throw Unfit.refused(unfit);
    }
  }

  /** What each signature speaks for is, with that signature, a revision: the newest first. */
  private static List<String> signedParts(byte[] pdf, Examined examined) {
    return examined.signatures().reversed().stream().map(Found::covers).filter(end -> end > 0 && end <= pdf.length)
        .map(end -> Sha256.hex(Arrays.copyOf(pdf, end.intValue()))).toList();
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A small file of the authority under a name that tells whose it is. */
  private record Download() {
    static ResponseEntity<byte[]> of(RegionHere here, String type, String ending, byte[] content) {
      return ResponseEntity.ok().header("Content-Type", type)
          .header("Content-Disposition", "attachment; filename=\"lelang-kinerja-" + here.code() + "." + ending + "\"")
          .header("X-Content-Type-Options", "nosniff").body(content);
    }
  }
}
