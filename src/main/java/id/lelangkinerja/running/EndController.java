package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing a contract over to a successor, and closing it: a page each, since neither can be undone. */
@RegionController
class EndController {
  private static final int LONGEST_TEXT = 2000;
  private final EndPages pages;
  private final TransferQuery transfers;
  private final Transferring transferring;
  private final Closing closing;
  private final Posting posting;

  EndController(EndPages pages, TransferQuery transfers, Transferring transferring, Closing closing, Posting posting) {
    this.pages = pages;
    this.transfers = transfers;
    this.transferring = transferring;
    this.closing = closing;
    this.posting = posting;
  }

  /** With the successor, its day and its basis filled in, where there is only one. */
  @GetMapping("/contracts/{contract}/transfer")
  Screen transfer(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var id = new ContractId(contract);
    var successors = transfers.successors(who, pages.planned(who, id));
    var first = successors.isEmpty() ? Map.<String, String>of() : successors.getFirst().asTyped(successors.size() == 1);
    return pages.transfer(who, Links.of(here), id).with(Form.of(first, form.reader()));
  }

  @PostMapping("/contracts/{contract}/transfer")
  ModelAndView handOver(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var form = Upload.optional(sent, file);
    var links = Links.of(here);
    var id = new ContractId(contract);
    pages.planned(who, id);
    var chosen = form.ids("successor").stream().findFirst().map(AgencyId::new);
    if (chosen.isEmpty() && form.mistakeOf("successor").isEmpty()) {
      form.mistake("successor", new Refused(Reason.REQUIRED));
    }
    var from = form.date("from");
    var basis = form.text("basis", LONGEST_TEXT);
    return posting.answer(who, "contract-transfer:" + contract, form, () -> {
      transferring.transfer(who, id, chosen.orElseThrow(), from, basis, Decree.of(file));
      return links.running().course(contract);
    }, () -> pages.transfer(who, links, id));
  }

  @GetMapping("/contracts/{contract}/closing")
  Screen closing(Acting who, RegionHere here, @PathVariable UUID contract) {
    return pages.closing(who, Links.of(here), new ContractId(contract)).with(Form.empty());
  }

  @PostMapping("/contracts/{contract}/closing")
  ModelAndView close(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var note = form.optionalText("note", LONGEST_TEXT);
    return posting.answer(who, "contract-closing:" + contract, form, () -> {
      closing.close(who, id, note);
      return links.running().course(contract);
    }, () -> pages.closing(who, links, id));
  }
}
