package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One measurement: its page, writing the figure down, handing it in, opening it again. */
@RegionController
class ReportController {
  private final MeasurementPages pages;
  private final Posting posting;
  private final Drafting drafting;
  private final BreakingDown breaking;
  private final Submitting submitting;
  private final Correcting correcting;
  private final Reopening reopening;

  ReportController(MeasurementPages pages, Posting posting, Drafting drafting, BreakingDown breaking,
      Submitting submitting,
      Correcting correcting, Reopening reopening) {
    this.pages = pages;
    this.posting = posting;
    this.drafting = drafting;
    this.breaking = breaking;
    this.submitting = submitting;
    this.correcting = correcting;
    this.reopening = reopening;
  }

  @GetMapping("/measurements/{id}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID id, Form asked) {
    return pages.screen(who, here, new MeasurementId(id), asked.reader());
  }

  @PostMapping("/measurements/{id}/draft")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var value = EntryForm.figure(form);
    var parts = PartForm.parts(form);
    var check = Links.of(here).figures().measurement(id) + "#check";
    return posting.answer(who, "measurement-draft:" + id, form, check, () -> {
      drafting.save(who, measurement, value);
      if (!parts.isEmpty()) {
        breaking.down(who, measurement, parts);
      }
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/submission")
  ModelAndView submit(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var replies = Replies.toAsked(form);
    return posting.answer(who, "measurement-submission:" + id, form, () -> {
      submitting.submit(who, measurement, replies);
      return Links.of(here).figures().measurement(id);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/correction")
  ModelAndView correct(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var reason = form.text("reason", Reasons.LONGEST);
    return posting.answer(who, "measurement-correction:" + id, form, () -> {
      correcting.correct(who, measurement, reason);
      return Links.of(here).figures().measurement(id);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/reopening")
  ModelAndView reopen(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var until = form.date("until");
    var reason = form.text("reason", Reasons.LONGEST);
    return posting.answer(who, "measurement-reopening:" + id, form, () -> {
      reopening.open(who, measurement, until, reason);
      return Links.of(here).figures().measurement(id);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }
}
