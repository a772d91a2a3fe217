package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
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

/** Dividing a contract among several successors: looked at first, then done; and the decrees by which contracts passed. */
@RegionController
class DivisionController {
  private static final int LONGEST_TEXT = 2000;
  private final DivisionPages pages;
  private final Dividing dividing;
  private final ContractQuery contracts;
  private final FileStore files;
  private final Posting posting;

  DivisionController(DivisionPages pages, Dividing dividing, ContractQuery contracts, FileStore files,
      Posting posting) {
    this.pages = pages;
    this.dividing = dividing;
    this.contracts = contracts;
    this.files = files;
    this.posting = posting;
  }

  /** With the shares of the succession, or those that are asked for, and what would come of them. */
  @GetMapping("/contracts/{contract}/division")
  Screen look(Acting who, RegionHere here, @PathVariable UUID contract, Form asked) {
    var id = new ContractId(contract);
    boolean told = asked.fields().contains("from");
    var form = told ? asked : pages.first(who, id, asked);
    return pages.page(who, Links.of(here), id, form, told).with(form);
  }

  @PostMapping("/contracts/{contract}/division")
  ModelAndView divide(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var form = Upload.optional(sent, file);
    var plan = pages.plan(who, id, form);
    var basis = form.text("basis", LONGEST_TEXT);
    return posting.answer(who, "contract-division:" + contract, form, () -> {
      dividing.divide(who, id, plan, basis, Decree.of(file));
      return links.running().course(contract);
    }, () -> pages.page(who, links, id, form, false));
  }

  /** The decree by which the contract passed to one of its holders. */
  @OpenToAll
  @GetMapping("/contracts/{contract}/decrees/{file}")
  ResponseEntity<InputStreamResource> decree(RegionHere here, @PathVariable UUID contract, @PathVariable UUID file) {
    Refused.unless(contracts.holders(here.id(), contract).stream().anyMatch(each -> file.equals(each.fileId())),
        Reason.NOT_FOUND_HERE);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
