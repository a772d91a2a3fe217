package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.QueuePage;
import id.lelangkinerja.measurement.page.SelectionPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.ArrayList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Several figures of low risk at once: named first, then verified. */
@RegionController
class SelectionController {
  private static final String TICKED = "figure";
  private final VerificationQuery verification;
  private final Posting posting;
  private final VerifyingSeveral verifying;

  SelectionController(VerificationQuery verification, Posting posting, VerifyingSeveral verifying) {
    this.verification = verification;
    this.posting = posting;
    this.verifying = verifying;
  }

  @GetMapping("/verification/selection")
  Screen preview(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    return screen(who, here, asked);
  }

  @PostMapping("/verification/selection")
  ModelAndView verify(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.verifiesAny(who), Reason.NOT_YOURS);
    return posting.answer(who, "measurement-selection", form, () -> {
      verifying.verify(who, Selection.of(form.all(TICKED)));
      return Links.of(here).figures().verification();
    }, () -> screen(who, here, form));
  }

  private Screen screen(Acting who, RegionHere here, Form form) {
    var links = Links.of(here);
    var selected = Selection.of(form.all(TICKED)).stream().limit(Selection.MOST).toList();
    var rows = verification.those(who, selected.stream().map(Selection::id).toList());
    var together = new ArrayList<QueuePage.Row>();
    var alone = new ArrayList<QueuePage.Row>();
    for (var row : rows) {
      boolean seen = selected.contains(new Selection(new MeasurementId(row.measurementId()), row.version()));
      (seen && row.riskLevel() == RiskLevel.LOW ? together : alone).add(QueueRows.of(row, links));
    }
    return Screen.of("measurement/selection", new SelectionPage(together, alone, selected.size() - rows.size()))
        .with(form);
  }
}
