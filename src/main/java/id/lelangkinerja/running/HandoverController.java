package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Handover acts of new heads: read where the contract stands, draw the act up, look at it. */
@RegionController
class HandoverController {
  private static final int LONGEST_TEXT = 2000;
  private final HandoverPages pages;
  private final DrawingUpHandover drawing;
  private final Reauthenticating reauthenticating;
  private final Posting posting;

  HandoverController(HandoverPages pages, DrawingUpHandover drawing, Reauthenticating reauthenticating,
      Posting posting) {
    this.pages = pages;
    this.drawing = drawing;
    this.reauthenticating = reauthenticating;
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
}
