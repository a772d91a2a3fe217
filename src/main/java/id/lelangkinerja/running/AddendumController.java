package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An addendum's file, and signing it: a page of its own. The form carries the hash of what was read. */
@RegionController
class AddendumController {
  private static final int LONGEST_HASH = 64;
  private final AddendumPages pages;
  private final AddendumQuery addenda;
  private final AddendumSigning signing;
  private final SigningMeans means;
  private final Reauthenticating reauthenticating;
  private final FileStore files;
  private final Posting posting;

  AddendumController(AddendumPages pages, AddendumQuery addenda, AddendumSigning signing, SigningMeans means,
      Reauthenticating reauthenticating, FileStore files, Posting posting) {
    this.pages = pages;
    this.addenda = addenda;
    this.signing = signing;
    this.means = means;
    this.reauthenticating = reauthenticating;
    this.files = files;
    this.posting = posting;
  }

  /** With the signatures so far; for everyone once it is in force. */
  @OpenToAll
  @GetMapping("/amendments/{amendment}/document.pdf")
  ResponseEntity<InputStreamResource> document(@Nullable Acting who, RegionHere here, @PathVariable UUID amendment) {
    var file = addenda.readable(here.id(), who, new AmendmentId(amendment));
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }

  @GetMapping("/amendments/{amendment}/signature")
  Screen show(Acting who, RegionHere here, @PathVariable UUID amendment, HttpServletRequest request) {
    return pages.signature(who, Links.of(here), new AmendmentId(amendment), reauthenticating.isFresh(who, request))
        .with(Form.empty());
  }

  /**
   * A refused signature shows the amendment as it now stands; a refused password shows the same page again.
   */
  @PostMapping("/amendments/{amendment}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID amendment, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var id = new AmendmentId(amendment);
    var hash = form.text("hash", LONGEST_HASH);
    var by = means.of(form);
    return posting.answer(who, "amendment-signature:" + amendment, form, () -> {
      addenda.toSign(who, id);
      reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
      signing.sign(who, id, hash, by);
      return links.running().amendment(amendment);
    }, () -> means.isMistaken(form) ? pages.signature(who, links, id, false) : pages.amendment(who, links, id));
  }
}
