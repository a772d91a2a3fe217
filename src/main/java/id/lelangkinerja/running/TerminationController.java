package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ending a contract before its term, and its settlement as page and paper for everyone. */
@RegionController
class TerminationController {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_BASIS = 300;
  private final TerminationPages pages;
  private final Terminating terminating;
  private final FileStore files;
  private final Posting posting;

  TerminationController(TerminationPages pages, Terminating terminating, FileStore files, Posting posting) {
    this.pages = pages;
    this.terminating = terminating;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/termination")
  Screen form(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    return pages.form(who, Links.of(here), new ContractId(contract), form.reader()).with(form);
  }

  @PostMapping("/contracts/{contract}/termination")
  ModelAndView terminate(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var ground = form.choice("ground", TerminationGround.class);
    var reason = form.text("reason", LONGEST_REASON);
    var basis = form.text("basis", LONGEST_BASIS);
    var spent = form.rupiah("spent");
    return posting.answer(who, "contract-termination:" + contract, form, () -> {
      terminating.terminate(who, id, ground, reason, basis, spent);
      return links.running().settlement(contract);
    }, () -> pages.form(who, links, id, form.reader()));
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}/settlement")
  Screen settlement(RegionHere here, @PathVariable UUID contract) {
    return pages.settlement(here.id(), Links.of(here), contract);
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}/settlement.pdf")
  ResponseEntity<InputStreamResource> paper(RegionHere here, @PathVariable UUID contract) {
    var file = pages.ended(here.id(), contract).fileId();
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
