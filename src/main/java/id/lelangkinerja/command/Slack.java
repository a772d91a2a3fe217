package id.lelangkinerja.command;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.Slackening;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts slacken against their own first year ({@link Slackening#STANDARD}): in the share of figures in
 * time, in the share with evidence, or in the progress of an indicator. Pure.
 *
 * @param now what the last quarter has, and {@code first} the mean of a quarter of the first year: shares from 0 to
 *   1, progress in the indicator's unit
 */
record Slack(UUID contractId, What what, @Nullable UUID indicatorId, BigDecimal first, BigDecimal now) {
  private static final BigDecimal FOUR_PLACES = new BigDecimal("0.0001");

  /** In what it slackens. */
  enum What {
    TIMELINESS, EVIDENCE, PACE
  }

  /** What slackens through the quarter looked at, the deepest fall first. */
  static List<Slack> of(List<Beat> beats, Moment moment) {
    return deepestFirst(beats.stream().filter(beat -> beat.isThrough(moment))
        .collect(Collectors.groupingBy(Beat::contractId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .flatMap(Slack::of));
  }

  static List<Slack> deepestFirst(Stream<Slack> all) {
    return all.sorted(Comparator.comparing(Slack::left)).toList();
  }

  /** What is left of the first year's, as a fraction. */
  BigDecimal left() {
    return now.divide(first.max(FOUR_PLACES), MathContext.DECIMAL64);
  }

  private static Stream<Slack> of(List<Beat> contract) {
    var progress = contract.stream()
        .collect(Collectors.groupingBy(Beat::indicatorId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .flatMap(
            indicator -> seen(indicator, What.PACE, indicator.getFirst().indicatorId(), gains(indicator)).stream());
    return Stream.concat(Stream.concat(
        seen(contract, What.TIMELINESS, null, shares(contract, Beat::punctual)).stream(),
        seen(contract, What.EVIDENCE, null, shares(contract, Beat::proven)).stream()), progress);
  }

  private static Optional<Slack> seen(List<Beat> beats, What what, @Nullable UUID indicator,
      TreeMap<Integer, BigDecimal> quarters) {
    int lastOfFirst = beats.getFirst().firstYear() * 4 + 4;
    var first = List.copyOf(quarters.headMap(lastOfFirst, true).values());
    var since = List.copyOf(quarters.tailMap(lastOfFirst, false).values());
    if (!Slackening.STANDARD.isSeen(first, since)) {
      return Optional.empty();
    }
    var mean = first.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(first.size()),
        MathContext.DECIMAL64);
    return Optional.of(new Slack(beats.getFirst().contractId(), what, indicator, mean, since.getLast()));
  }

  private static TreeMap<Integer, BigDecimal> shares(List<Beat> contract, ToIntFunction<Beat> part) {
    var shares = new TreeMap<Integer, BigDecimal>();
    contract.stream().collect(Collectors.groupingBy(Beat::ordinal)).forEach((quarter, beats) -> {
      int due = beats.stream().mapToInt(Beat::due).sum();
      shares.put(quarter, BigDecimal.valueOf(beats.stream().mapToInt(part).sum()).divide(BigDecimal.valueOf(due),
          MathContext.DECIMAL64));
    });
    return shares;
  }

  /**
   * The progress of each quarter, more being better: what a sum grew by, how far a level moved the right way since the
   * quarter before or, in the beginning, the baseline. A quarter without a figure has none, and neither has a sum
   * that shall stay low.
   */
  private static TreeMap<Integer, BigDecimal> gains(List<Beat> indicator) {
    var gains = new TreeMap<Integer, BigDecimal>();
    var before = new ArrayList<Beat>();
    for (var beat : indicator) {
      if (beat.newest() == null || beat.total() == null) {
        continue;
      }
      if (beat.aggregation() == Aggregation.SUM) {
        if (beat.polarity() == Polarity.HIGHER_IS_BETTER) {
          gains.put(beat.ordinal(), beat.total());
        }
      } else if (beat.polarity() != Polarity.WITHIN_RANGE) {
        start(beat, before).ifPresent(start -> gains.put(beat.ordinal(), towards(beat, start)));
      }
      before.add(beat);
    }
    return gains;
  }

  /** The level before this quarter's: the baseline of the first one, nothing where a year was left out. */
  private static Optional<BigDecimal> start(Beat beat, List<Beat> before) {
    if (before.isEmpty()) {
      return beat.isOfFirstYear() ? Optional.of(beat.baseline()) : Optional.empty();
    }
    var last = before.getLast();
    return beat.year() - last.year() <= 1 ? Optional.ofNullable(last.newest()) : Optional.empty();
  }

  private static BigDecimal towards(Beat beat, BigDecimal start) {
    var level = java.util.Objects.requireNonNull(beat.newest());
    return beat.polarity() == Polarity.LOWER_IS_BETTER ? start.subtract(level) : level.subtract(start);
  }
}
