package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Reauthenticating;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An addendum's file, and signing it: a page of its own. The form carries the hash of what was read. */
@RegionController
class AddendumController {
  private static final int LONGEST_HASH = 64;
  private final AddendumPages pages;
  private final AddendumQuery addenda;
  private final AddendumSigning signatures;
  private final SigningPosting signing;
  private final Reauthenticating reauthenticating;
  private final FileStore files;
  private final Opening opening;

  AddendumController(AddendumPages pages, AddendumQuery addenda, AddendumSigning signatures, SigningPosting signing,
      Reauthenticating reauthenticating, FileStore files, Opening opening) {
    this.pages = pages;
    this.addenda = addenda;
    this.signatures = signatures;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.files = files;
    this.opening = opening;
  }

  /** With the signatures so far, or where it is asked for the bare text; for everyone once it is in force. */
  @OpenToAll
  @GetMapping("/amendments/{amendment}/document.pdf")
  ResponseEntity<InputStreamResource> document(@Nullable Acting who, RegionHere here, @PathVariable UUID amendment,
      @RequestParam(defaultValue = "false") boolean bare) {
    var file = addenda.readable(here.id(), who, new AmendmentId(amendment), bare);
    var stored = files.find(here.id(), file);
    return Download.of(stored, opening.noting(who, stored, files.open(here.id(), file)));
  }

  @GetMapping("/amendments/{amendment}/signature")
  Screen show(Acting who, RegionHere here, @PathVariable UUID amendment, Form form,
      HttpServletRequest request) {
    return pages.signature(who, Links.of(here), new AmendmentId(amendment), reauthenticating.isFresh(who, request))
        .with(form);
  }

  /**
   * A refused signature shows the amendment as it now stands; a refused password shows the same page again.
   */
  @PostMapping("/amendments/{amendment}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID amendment, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var id = new AmendmentId(amendment);
    var hash = form.text("hash", LONGEST_HASH);
    return signing.sign(who, links, "amendment-signature:" + amendment, form, request, new SigningPosting.Signable() {
      @Override
      public String toSign() {
        return addenda.toSign(who, id);
      }

      @Override
      public void sign(Means.Direct by) {
        signatures.sign(who, id, hash, by);
      }

      @Override
      public Placed order() {
        return signatures.order(who, id, hash);
      }

      @Override
      public void keep(Served served) {
        signatures.keep(who, id, served);
      }

      @Override
      public String done() {
        return links.running().amendment(amendment);
      }

      @Override
      public String inTurn() {
        return links.running().signatureInTurn(amendment);
      }

      @Override
      public Screen look() {
        return pages.signature(who, links, id, false);
      }

      @Override
      public Screen standing() {
        return pages.amendment(who, links, id);
      }
    });
  }
}
