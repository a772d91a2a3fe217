package id.lelangkinerja.demo;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.measurement.BreakingDown;
import id.lelangkinerja.measurement.Drafting;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A figure written down, and the one indicator for which the planner asks boys and girls apart. */
@Component
class Writing {
  private static final String APART = "POSYANDU_AKTIF";
  private static final BigDecimal BOYS = new BigDecimal("0.51");
  private final Drafting drafting;
  private final AskingBreakdown asking;
  private final BreakingDown breaking;
  private final Stage stage;
  private boolean asked;

  Writing(Drafting drafting, AskingBreakdown asking, BreakingDown breaking, Stage stage) {
    this.drafting = drafting;
    this.asking = asking;
    this.breaking = breaking;
    this.stage = stage;
  }

  void write(Reporting.Report report, NewValue value) {
    boolean apart = report.period().code().equals(APART);
    if (apart && !asked) {
      asking.ask(stage.as("perencana"), stage.id(APART), Dimension.SEX, List.of());
      asked = true;
    }
    var who = stage.as(report.reporter());
    drafting.save(who, report.id(), value);
    if (apart) {
      breaking.down(who, report.id(), parts(requireNonNull(value.numerator()), requireNonNull(value.denominator())));
    }
  }

  private static Map<Integer, Part> parts(BigDecimal cases, BigDecimal among) {
    var boys = Part.of(share(cases), share(among));
    return Map.of(1, boys, 2, Part.of(cases.subtract(share(cases)), among.subtract(share(among))));
  }

  private static BigDecimal share(BigDecimal of) {
    return of.multiply(BOYS).setScale(0, RoundingMode.HALF_UP);
  }
}
