package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.Outcome.What;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Decimals;
import id.lelangkinerja.scoring.PeriodValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges the figures that are brought for one series by the rules that hold for a single one, from the oldest to the newest: each stands
 * beside those before it as they will be. Pure.
 */
final class SeriesJudging {
  private static final int YEARS_BEFORE = 2;
  private final Series series;
  private final Circumstances around;
  private final @Nullable PeriodValue[] told;
  private final @Nullable BigDecimal[] stands;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  SeriesJudging(Series series, Circumstances around) {
    this.series = series;
    this.around = around;
    this.told = series.figures().stream().map(Series.Known::told).toArray(PeriodValue[]::new);
    this.stands = series.figures().stream().map(Series.Known::stands).toArray(BigDecimal[]::new);
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  List<Taken> taken() {
    return taken;
  }

  /** All that is brought for the series, by the place of its figure. */
  SeriesJudging judge(Map<Integer, Brought> brought) {
    for (int at = 0; at < series.figures().size(); at++) {
      var row = brought.get(at);
      if (row != null) {
        outcomes.add(judged(at, row));
      }
    }
    return this;
  }

  private Outcome judged(int at, Brought row) {
    var known = series.figures().get(at);
    var brought = new BroughtParts(series.asked(), series.definition().aggregation(), row);
    try {
      var value = row.value().checked(series.definition().aggregation(), series.unit());
      var parts = brought.told(value);
      if (isSame(known, value) && BroughtParts.same(parts, around.standing().getOrDefault(known.id(), Map.of()))) {
        return new Outcome(row.line(), What.SAME, known.id(), null, null);
      }
      writable(known);
      taken.add(around.handIn() ? handedIn(at, row, value, parts) : written(row, known, value, parts));
      return new Outcome(row.line(), known.version() == 0 ? What.NEW : What.CHANGED, known.id(),
          known.replaced(series.unit(), value), null);
    } catch (Refused refused) {
      return Outcome.faulty(brought.line(), known.id(), refused);
    }
  }

  /** Whether there is nothing to do: a figure that is only written down still has to be handed in. */
  private boolean isSame(Series.Known known, NewValue value) {
    var standing = known.value();
    return standing != null && !(around.handIn() && known.drafted()) && Decimals.same(standing.value(), value.value())
        && Decimals.same(standing.numerator(), value.numerator())
        && Decimals.same(standing.denominator(), value.denominator())
        && (value.note().isBlank() || value.note().equals(standing.note()))
        && (value.provisional() == null || value.provisional().equals(standing.provisional()));
  }

  private void writable(Series.Known known) {
    Refused.unless(!known.locked(), Reason.MEASUREMENT_LOCKED);
    Refused.unless(series.running() && known.state().isOpen(), Reason.MEASUREMENT_CLOSED);
  }

  private static Taken written(Brought row, Series.Known known, NewValue value,
      List<BroughtParts.Told> parts) {
    return new Taken(row.line(), known, value, false, Map.of(), null, null, null, parts);
  }

  private Taken handedIn(int at, Brought row, NewValue value, List<BroughtParts.Told> parts) {
    var known = series.figures().get(at);
    if (around.today().isBefore(known.endsOn())) {
      throw new Refused(Reason.PERIOD_NOT_OVER, known.endsOn()).at("period");
    }
    evidenced(known, value);
    if (parts.isEmpty()) {
      brokenDown(known, value);
    }
    var figure = new PeriodValue(known.period(), Taking.number(value), value.numerator(), value.denominator());
    var background = background(at, known, figure);
    var answers = answers(background, row.explanation());
    var explanation = explanation(background, known, row.explanation());
    var risk = risk(at, known, figure);
    told[at] = figure;
    if (stands[at] == null || !known.replaces()) {
      stands[at] = figure.value();
    }
    return new Taken(row.line(), known, value, true, answers, explanation, risk,
        risk.level(around.levels().medium(), around.levels().high()), parts);
  }

  private void evidenced(Series.Known known, NewValue value) {
    var standing = known.value();
    boolean says = !value.note().isBlank() || (known.drafted() && standing != null && !standing.note().isBlank());
    if (!says && !around.evidence().containsKey(known.id())) {
      throw new Refused(Reason.EVIDENCE_OR_NOTE).at("note");
    }
  }

  private void brokenDown(Series.Known known, NewValue value) {
    if (!series.asked().isEmpty()) {
      // Those of the newest version: what begins anew takes them over.
      var sums = around.parts().get(known.id());
      if (sums == null || sums.missing() > 0) {
        throw new Refused(Reason.BREAKDOWN_MISSING).at("value");
      }
      boolean addUp = series.definition().aggregation() == Aggregation.RATIO
          ? Decimals.same(sums.numerator(), value.numerator()) && Decimals.same(sums.denominator(), value.denominator())
          : Decimals.same(sums.value(), value.value());
      Refused.unless(addUp, Reason.BREAKDOWN_DIFFERS, Taking.plain(sums.value()), Taking.plain(value.value()));
    }
  }

  private Background background(int at, Series.Known known, PeriodValue figure) {
    var before = new ArrayList<PeriodValue>(at);
    var thisYear = new ArrayList<PeriodValue>();
    for (int earlier = 0; earlier < at; earlier++) {
      var other = series.figures().get(earlier);
      var value = told[earlier];
      if (value != null && !other.dropped() && other.year() >= known.year() - YEARS_BEFORE) {
        before.add(value);
        if (other.year() == known.year()) {
          thisYear.add(value);
        }
      }
    }
    return new Background(series.definition(), known.endsOn(), known.target(), figure, before, thisYear);
  }

  private static Map<Question, String> answers(Background background, String said) {
    var answers = new EnumMap<Question, String>(Question.class);
    for (var doubt : background.doubts()) {
      if (said.isBlank()) {
        throw new Refused(doubt.question().unanswered(), doubt.numbers().toArray()).at(Replies.EXPLANATION);
      }
      answers.put(doubt.question(), said.strip());
    }
    return answers;
  }

  private @Nullable String explanation(Background background, Series.Known known, String said) {
    var day = known.endsOn().isBefore(around.today()) ? known.endsOn() : around.today();
    if (!background.isOffTrack(around.scales().on(day))) {
      return null;
    }
    if (said.isBlank()) {
      throw new Refused(Reason.EXPLANATION_MISSING).at(Replies.EXPLANATION);
    }
    return said.strip();
  }

  private Risk risk(int at, Series.Known known, PeriodValue figure) {
    var before = new ArrayList<BigDecimal>(at);
    var soFar = BigDecimal.ZERO;
    for (int earlier = 0; earlier < at; earlier++) {
      var value = stands[earlier];
      var other = series.figures().get(earlier);
      if (value != null && !other.dropped()) {
        before.add(value);
        soFar = other.year() == known.year() ? soFar.add(value) : soFar;
      }
    }
    var definition = series.definition();
    var sender = around.senders().get(known.countsFor());
    var facts = new RiskQuery.Facts(series.weight(), figure.value(), figure.numerator(), soFar, known.target(),
        definition.baseline(), known.period(), known.periods(), definition.polarity(), definition.aggregation(),
        around.evidence().getOrDefault(known.id(), 0), known.correction(), sender == null ? 0 : sender.verdicts(),
        sender == null ? 0 : sender.faulted(), sender == null ? 0 : sender.met(),
        sender == null ? 0 : sender.weighed(), around.doubted().contains(known.id()));
    return Weighing.risk(facts, before,
        Heaping.degree(facts.counted(), around.heaped().getOrDefault(known.countsFor(), 0.0)));
  }
}
