package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Evidence that is uploaded by nobody: pages elsewhere, and files of earlier periods. */
@RegionController
class CitedController {
  private final MeasurementPages pages;
  private final Posting posting;
  private final CitingPages citing;
  private final CopyingEvidence copying;

  CitedController(MeasurementPages pages, Posting posting, CitingPages citing, CopyingEvidence copying) {
    this.pages = pages;
    this.posting = posting;
    this.citing = citing;
    this.copying = copying;
  }

  @PostMapping("/measurements/{id}/links")
  ModelAndView cite(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var link = new NewLink(form.text("link", LinkAddress.LONGEST), form.text("link-title", NewLink.LONGEST_TITLE),
        form.text("link-proves", NewLink.LONGEST_PROVES), form.date("link-read"));
    return posting.answer(who, "measurement-link:" + id, form, () -> {
      citing.cite(who, measurement, link);
      return Links.of(here).figures().measurement(id) + "#check";
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/links/{link}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID id, @PathVariable UUID link, Form form) {
    var measurement = new MeasurementId(id);
    return posting.answer(who, "measurement-link-removal:" + id + ":" + link, form, () -> {
      citing.remove(who, measurement, link);
      return Links.of(here).figures().measurement(id) + "#check";
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/copies")
  ModelAndView copy(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var files = new LinkedHashSet<>(form.ids("copies"));
    return posting.answer(who, "measurement-copies:" + id, form, () -> {
      copying.copy(who, measurement, files);
      return Links.of(here).figures().measurement(id) + "#check";
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }
}
