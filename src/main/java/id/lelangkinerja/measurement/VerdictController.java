package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The verdict on a figure; after each the next figure of the queue opens. */
@RegionController
class VerdictController {
  private final VerificationQuery verification;
  private final MeasurementPages pages;
  private final Posting posting;
  private final Verifying verifying;
  private final Adjusting adjusting;
  private final Returning returning;

  VerdictController(VerificationQuery verification, MeasurementPages pages, Posting posting, Verifying verifying,
      Adjusting adjusting, Returning returning) {
    this.verification = verification;
    this.pages = pages;
    this.posting = posting;
    this.verifying = verifying;
    this.adjusting = adjusting;
    this.returning = returning;
  }

  @PostMapping("/measurements/{id}/verification")
  ModelAndView verify(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    return posting.answer(who, "measurement-verification:" + id, form, () -> {
      verifying.verifySeen(who, measurement, form.version());
      return next(who, here, measurement);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/adjustment")
  ModelAndView adjust(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var value = form.fields().contains("numerator")
        ? NewValue.of(form.number("numerator"), form.number("denominator"), "")
        : NewValue.of(form.number("value"), "");
    var why = form.text("why", Reasons.LONGEST);
    return posting.answer(who, "measurement-adjustment:" + id, form, () -> {
      adjusting.adjust(who, measurement, form.version(), value, why);
      return next(who, here, measurement);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  @PostMapping("/measurements/{id}/return")
  ModelAndView giveBack(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var reason = form.text("reason", Reasons.LONGEST);
    return posting.answer(who, "measurement-return:" + id, form, () -> {
      returning.giveBack(who, measurement, reason);
      return next(who, here, measurement);
    }, () -> pages.screen(who, here, measurement, form.reader()));
  }

  /** The figure that comes after this one, else the riskiest that waits still, else the empty queue. */
  private String next(Acting who, RegionHere here, MeasurementId id) {
    var figures = Links.of(here).figures();
    return verification.after(who, id)
        .or(() -> verification.page(who, 0, 1).stream().map(VerificationQuery.Row::measurementId).findFirst())
        .map(next -> figures.measurement(next) + "#verdict").orElse(figures.verification());
  }
}
