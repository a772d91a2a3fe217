package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Weighs the risk of a figure in the moment in which it is handed in, from what is known by then. */
@Component
class Weighing {
  private final RiskQuery facts;
  private final RiskRepository risks;
  private final Settings settings;
  private final Clock clock;

  Weighing(RiskQuery facts, RiskRepository risks, Settings settings, Clock clock) {
    this.facts = facts;
    this.risks = risks;
    this.settings = settings;
    this.clock = clock;
  }

  /** Within the transaction of the act, after the version was handed in and before its state says so, or when more is known of it. */
  void weigh(Acting who, Measurement figure) {
    var known = facts.facts(who, figure);
    var risk = risk(known, facts.before(who, figure), Heaping.degree(known.counted(), facts.counted(who, figure)));
    var levels = settings.riskLevelsOn(who.region(), LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    risks.keep(who, figure, risk, risk.level(levels.medium(), levels.high()));
  }

  /** From what is known: the figures before it, the oldest first, and how far it looks rounded, 0 to 1. */
  static Risk risk(RiskQuery.Facts known, List<BigDecimal> before, double heaped) {
    var earlier = before.isEmpty()
        ? List.of(Rollup.targetAt(known.aggregation(), known.baseline(), 1, known.periods()))
        : before;
    boolean justMet = JustMet.is(known.polarity(), reached(known),
        Rollup.targetAt(known.aggregation(), known.target(), known.period(), known.periods()));
    return Risk.of(known.weight().doubleValue(), Map.of(
        RiskSign.EVIDENCE, known.evidence() == 0 ? 1.0 : 0.0,
        RiskSign.OUTLIER, Outlier.degree(known.value(), before),
        RiskSign.JUMP, Jump.degree(known.value(), earlier),
        RiskSign.JUST_MET, JustMet.degree(justMet, known.met(), known.weighed()),
        RiskSign.HEAPING, heaped,
        RiskSign.RECORD, SendersRecord.degree(known.faulted(), known.verdicts()),
        RiskSign.CORRECTION, known.correction() ? 1.0 : 0.0,
        RiskSign.FIELD, known.field() ? 1.0 : 0.0));
  }

  private static BigDecimal reached(RiskQuery.Facts known) {
    return known.aggregation() == Aggregation.SUM ? known.soFar().add(known.value()) : known.value();
  }
}
