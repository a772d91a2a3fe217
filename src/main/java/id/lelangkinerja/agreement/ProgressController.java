package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
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

/** How far a step of an action plan is, and the files that show it. */
@RegionController
class ProgressController {
  private static final String STEP = "/agreements/{agency}/{year}/plan/{step}";
  private static final int MOST_PERIODS = 12;
  private static final int ALL = 100;
  private static final int LONGEST_NOTE = 1000;
  private final StepPages pages;
  private final StepQuery steps;
  private final ReportingSteps reporting;
  private final FileStore files;
  private final Posting posting;

  ProgressController(StepPages pages, StepQuery steps, ReportingSteps reporting, FileStore files, Posting posting) {
    this.pages = pages;
    this.steps = steps;
    this.reporting = reporting;
    this.files = files;
    this.posting = posting;
  }

  @PostMapping(STEP + "/progress")
  ModelAndView report(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form form) {
    var links = Links.of(here);
    int period = form.whole("period", 1, MOST_PERIODS);
    int actual = form.whole("actual", 0, ALL);
    var note = form.optionalText("note", LONGEST_NOTE);
    return posting.answer(who, "agreement-progress:" + step, form, () -> {
      reporting.report(who, agency, year, step, period, actual, note);
      return links.agreements().step(agency.value(), year, step);
    }, () -> pages.step(who, links, agency, year, step));
  }

  @PostMapping(STEP + "/evidence")
  ModelAndView attach(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form sent, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var form = Upload.noted(sent, file);
    int period = form.whole("shown", 1, MOST_PERIODS);
    return posting.answer(who, "agreement-evidence:" + step, form, () -> {
      reporting.attach(who, agency, year, step, period, Upload.name(file), Upload.content(file));
      return links.agreements().step(agency.value(), year, step);
    }, () -> pages.step(who, links, agency, year, step));
  }

  @GetMapping(STEP + "/evidence/{file}")
  ResponseEntity<InputStreamResource> open(Acting who, RegionHere here, @PathVariable AgencyId agency,
      @PathVariable int year, @PathVariable UUID step, @PathVariable UUID file) {
    steps.step(who, agency, year, step);
    Refused.unless(steps.evidence(who, step).stream().anyMatch(each -> each.fileId().equals(file)),
        Reason.NOT_FOUND_HERE);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
