package id.lelangkinerja.running;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
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

/** What proves the ground of an amendment: laid beside it, and opened by whoever reads the amendment. */
@RegionController
class ProofController {
  private final AmendmentPages pages;
  private final AttachingProof attaching;
  private final RunningQuery running;
  private final FileStore files;
  private final Posting posting;

  ProofController(AmendmentPages pages, AttachingProof attaching, RunningQuery running, FileStore files,
      Posting posting) {
    this.pages = pages;
    this.attaching = attaching;
    this.running = running;
    this.files = files;
    this.posting = posting;
  }

  @PostMapping("/amendments/{amendment}/proofs")
  ModelAndView attach(Acting who, RegionHere here, @PathVariable UUID amendment, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var id = new AmendmentId(amendment);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "amendment-proof:" + amendment, form, () -> {
      attaching.attach(who, id, Upload.name(file), Upload.content(file));
      return links.running().amendment(amendment);
    }, () -> pages.amendment(who, links, id));
  }

  @GetMapping("/amendments/{amendment}/proofs/{file}")
  ResponseEntity<InputStreamResource> open(Acting who, RegionHere here, @PathVariable UUID amendment,
      @PathVariable UUID file) {
    Refused.unless(
        running.proofs(who, new AmendmentId(amendment)).stream().anyMatch(each -> each.fileId().equals(file)),
        Reason.NOT_FOUND_HERE);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
