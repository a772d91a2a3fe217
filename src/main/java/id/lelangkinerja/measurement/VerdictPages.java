package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.MeasurementPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands beside a figure for its verifier: its risk explained, and what else waits. */
@Component
class VerdictPages {
  private final RiskQuery risks;
  private final VerificationQuery verification;

  VerdictPages(RiskQuery risks, VerificationQuery verification) {
    this.risks = risks;
    this.verification = verification;
  }

  MeasurementPage.Verdict of(Acting who, RegionHere here, Measurement figure) {
    var weighed = risks.weighed(who.region(), figure.id(), figure.version());
    var signs = weighed.map(RiskQuery.Weighed::risk).map(VerdictPages::signs).orElse(List.of());
    return new MeasurementPage.Verdict(weighed.map(row -> Tags.of(row.level())).orElse(null),
        weighed.map(row -> percent(row.score())).orElse(0), signs, verification.count(who),
        Links.of(here).figures().verificationAfter(figure.id().value()));
  }

  private static List<MeasurementPage.Sign> signs(Risk risk) {
    return risk.signs().stream()
        .map(sign -> new MeasurementPage.Sign(Choices.key("risk-sign", sign), percent(risk.degree(sign)))).toList();
  }

  static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}
