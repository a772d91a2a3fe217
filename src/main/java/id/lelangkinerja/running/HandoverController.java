package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
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

/** Handover acts of new heads: read where the contract stands, draw the act up, sign it. */
@RegionController
class HandoverController {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_HASH = 64;
  private final HandoverPages pages;
  private final DrawingUpHandover drawing;
  private final SigningHandover acts;
  private final SigningPosting signing;
  private final Reauthenticating reauthenticating;
  private final FileStore files;
  private final Posting posting;

  HandoverController(HandoverPages pages, DrawingUpHandover drawing, SigningHandover acts,
      SigningPosting signing, Reauthenticating reauthenticating, FileStore files, Posting posting) {
    this.pages = pages;
    this.drawing = drawing;
    this.acts = acts;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/handovers")
  Screen list(Acting who, RegionHere here, Form asked) {
    return pages.handovers(who, Links.of(here), asked).with(asked);
  }

  @GetMapping({"/handovers.csv", "/handovers.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    return pages.table(who, asked).download(format, "serah-terima-" + here.code());
  }

  @GetMapping("/contracts/{contract}/handover")
  Screen form(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    return pages.takingOver(who, Links.of(here), new ContractId(contract)).with(form);
  }

  @PostMapping("/contracts/{contract}/handover")
  ModelAndView drawUp(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var read = form.ticked("read", "yes");
    var remarks = form.optionalText("remarks", LONGEST_TEXT);
    return posting.answer(who, "contract-handover:" + contract, form,
        () -> links.running().handover(drawing.drawUp(who, id, read, remarks)),
        () -> pages.takingOver(who, links, id));
  }

  @OpenToAll
  @GetMapping("/handovers/{handover}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID handover, Form asked,
      HttpServletRequest request) {
    return pages.handover(here.id(), who, Links.of(here), handover,
        who != null && !reauthenticating.isFresh(who, request)).with(asked);
  }

  @PostMapping("/handovers/{handover}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID handover, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    return signing.sign(who, links, "handover-signature:" + handover, form, request, new SigningPosting.Signable() {
      @Override
      public void check() {
        acts.check(who, handover);
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
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
