package id.lelangkinerja.demo;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.measurement.BreakingDown;
import id.lelangkinerja.measurement.Drafting;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A value written down; of one indicator with its breakdown by sex, of one by kelurahan, and of one as it is counted since
 * January.
 */
@Component
class Writing {
  private static final Map<String, Dimension> APART = Map.of("POSYANDU_AKTIF", Dimension.SEX, "JEMPUT_BOLA",
      Dimension.KELURAHAN);
  private static final String SINCE_JANUARY = "SISWA_KEMBALI";
  private static final BigDecimal BOYS = new BigDecimal("0.51");
  /** In each quarter about a third of the kelurahan is not visited. */
  private static final int WEIGHTS = 12;
  private static final int LEAST_WEIGHT = 4;
  private final Drafting drafting;
  private final AskingBreakdown asking;
  private final BreakingDown breaking;
  private final PlayQuery play;
  private final Stage stage;
  private final Set<String> asked = new HashSet<>();

  Writing(Drafting drafting, AskingBreakdown asking, BreakingDown breaking, PlayQuery play, Stage stage) {
    this.drafting = drafting;
    this.asking = asking;
    this.breaking = breaking;
    this.play = play;
    this.stage = stage;
  }

  void write(Reporting.Report report, NewValue value) {
    var code = report.period().code();
    var dimension = APART.get(code);
    if (dimension != null && asked.add(code)) {
      asking.ask(stage.as("perencana"), stage.id(code), dimension, List.of());
    }
    var who = stage.as(report.reporter());
    drafting.save(who, report.id(), code.equals(SINCE_JANUARY) ? sinceJanuary(who, report, value) : value);
    if (dimension == Dimension.SEX) {
      breaking.down(who, report.id(), bySex(requireNonNull(value.numerator()), requireNonNull(value.denominator())));
    } else if (dimension == Dimension.KELURAHAN) {
      breaking.down(who, report.id(), byKelurahan(report, requireNonNull(value.value())));
    }
  }

  /** The first quarter, and one after a quarter of which nothing stands, is written by itself. */
  private NewValue sinceJanuary(Acting who, Reporting.Report report, NewValue value) {
    var own = requireNonNull(value.value());
    return report.period().period() == 1
        ? value
        : play.soFar(who.region(), report.id().value())
            .map(earlier -> NewValue.sinceJanuary(earlier.add(own), value.note())).orElse(value);
  }

  private static Map<Integer, Part> bySex(BigDecimal cases, BigDecimal among) {
    var boys = Part.of(share(cases), share(among));
    return Map.of(1, boys, 2, Part.of(cases.subtract(share(cases)), among.subtract(share(among))));
  }

  private static BigDecimal share(BigDecimal of) {
    return of.multiply(BOYS).setScale(0, RoundingMode.HALF_UP);
  }

  private Map<Integer, Part> byKelurahan(Reporting.Report report, BigDecimal whole) {
    int[] weights = IntStream.rangeClosed(1, play.categories(stage.as("perencana").region(), report.period().code()))
        .map(no -> Chance.of(WEIGHTS, report.period().contract(), report.period().endsOn().toString(), "" + no))
        .map(weight -> weight < LEAST_WEIGHT ? 0 : weight).toArray();
    var all = BigDecimal.valueOf(Math.max(1, IntStream.of(weights).sum()));
    var parts = new LinkedHashMap<Integer, Part>();
    var told = BigDecimal.ZERO;
    int soFar = 0;
    for (int at = 0; at < weights.length; at++) {
      soFar += weights[at];
      var until = at == weights.length - 1
          ? whole
          : whole.multiply(BigDecimal.valueOf(soFar)).divide(all, 0, RoundingMode.HALF_UP);
      parts.put(at + 1, Part.of(until.subtract(told)));
      told = until;
    }
    return parts;
  }
}
