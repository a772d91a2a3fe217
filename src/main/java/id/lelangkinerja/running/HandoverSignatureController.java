package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The file of a handover act, and signing it. The form carries the hash of what was read. */
@RegionController
class HandoverSignatureController {
  private static final int LONGEST_HASH = 64;
  private final HandoverPages pages;
  private final SigningHandover acts;
  private final SigningPosting signing;
  private final FileStore files;
  private final Opening opening;

  HandoverSignatureController(HandoverPages pages, SigningHandover acts, SigningPosting signing, FileStore files,
      Opening opening) {
    this.pages = pages;
    this.acts = acts;
    this.signing = signing;
    this.files = files;
    this.opening = opening;
  }

  @PostMapping("/handovers/{handover}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID handover, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    return signing.sign(who, links, "handover-signature:" + handover, form, request, new SigningPosting.Signable() {
      @Override
      public String toSign() {
        return acts.toSign(who, handover);
      }

      @Override
      public void sign(Means.Direct by) {
        acts.sign(who, handover, hash, by);
      }

      @Override
      public Placed order() {
        return acts.order(who, handover, hash);
      }

      @Override
      public void keep(Served served) {
        acts.keep(who, handover, served);
      }

      @Override
      public String done() {
        return links.running().handover(handover);
      }

      @Override
      public String inTurn() {
        return links.running().handoverInTurn(handover);
      }

      @Override
      public Screen look() {
        return pages.handover(here.id(), who, links, handover, true);
      }

      @Override
      public Screen standing() {
        return pages.handover(here.id(), who, links, handover, true);
      }
    });
  }

  /** Where the national service did not answer. */
  @PostMapping("/handovers/{handover}/signature/inquiry")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable UUID handover, Form form) {
    var links = Links.of(here);
    return signing.ask(who, "handover-inquiry:" + handover, form, () -> acts.toAsk(who, handover), served -> {
      acts.keep(who, handover, served);
      return links.running().handover(handover);
    }, () -> pages.handover(here.id(), who, links, handover, true));
  }

  /** With the signature once it is signed, otherwise the text. */
  @OpenToAll
  @GetMapping("/handovers/{handover}/document.pdf")
  ResponseEntity<InputStreamResource> document(@Nullable Acting who, RegionHere here, @PathVariable UUID handover) {
    var act = pages.readable(here.id(), who, handover);
    var file = Objects.requireNonNullElse(act.signedFileId(), act.fileId());
    var stored = files.find(here.id(), file);
    return Download.of(stored,
        opening.noting(act.signedAt() == null ? who : null, stored, files.open(here.id(), file)));
  }
}
