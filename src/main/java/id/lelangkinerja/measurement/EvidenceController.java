package id.lelangkinerja.measurement;

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

/** The evidence of a figure: laid beside it, taken away, and opened by whoever may, everyone once it is verified. */
@RegionController
class EvidenceController {
  private final MeasurementPages pages;
  private final Posting posting;
  private final AttachingEvidence attaching;
  private final EvidenceQuery evidence;
  private final FileStore files;

  EvidenceController(MeasurementPages pages, Posting posting, AttachingEvidence attaching, EvidenceQuery evidence,
      FileStore files) {
    this.pages = pages;
    this.posting = posting;
    this.attaching = attaching;
    this.evidence = evidence;
    this.files = files;
  }

  @PostMapping("/measurements/{id}/evidence")
  ModelAndView attach(Acting who, RegionHere here, @PathVariable UUID id, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var measurement = new MeasurementId(id);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "measurement-evidence:" + id, form, () -> {
      attaching.attach(who, measurement, Upload.name(file), Upload.content(file),
          new Consent(form.ticked("keep", "day"), form.ticked("keep", "place")));
      return Links.of(here).figures().measurement(id) + "#check";
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/evidence/{file}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID id, @PathVariable UUID file, Form form) {
    var measurement = new MeasurementId(id);
    return posting.answer(who, "measurement-evidence-removal:" + id + ":" + file, form, () -> {
      attaching.remove(who, measurement, file);
      return Links.of(here).figures().measurement(id) + "#check";
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @OpenToAll
  @GetMapping("/measurements/{id}/evidence/{file}")
  ResponseEntity<InputStreamResource> open(@Nullable Acting who, RegionHere here, @PathVariable UUID id,
      @PathVariable UUID file) {
    Refused.unless(evidence.mayOpen(here.id(), who, new MeasurementId(id), file), Reason.NOT_FOUND_HERE);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
