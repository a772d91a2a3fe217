package id.lelangkinerja.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What contracts tell beside their scores, through a quarter of a year: of one contract, or of several together.
 *
 * @param slack       in what they slacken
 * @param newest      of each commitment of the year the newest figure, where there is one
 * @param gaps        how far verified figures of the year are from the reported ones
 * @param provisional how many of the verified figures through the quarter are not final
 * @param told        when the newest figure of any year was handed in or verified; null where none was
 * @param checked     when the newest of the figures that stand was verified; null where none was
 */
record Signals(List<Slack> slack, List<Newest> newest, List<Gap> gaps, List<Unsure> provisional, @Nullable Instant told,
    @Nullable Instant checked) {
  Signals {
    slack = List.copyOf(slack);
    newest = List.copyOf(newest);
    gaps = List.copyOf(gaps);
    provisional = List.copyOf(provisional);
  }

  /** The newest figure of a commitment, with what its agency says where it is off track. */
  record Newest(UUID contractId, UUID commitmentId, UUID measurementId, @Nullable String explanation) {}

  /**
   * Of the figures of a contract that count for an agency: the distances between reported and verified, in per cent of the verified
   * figure and all added up, and of how many figures.
   */
  record Gap(UUID contractId, UUID agencyId, BigDecimal percents, int figures) {
    Gap with(Gap other) {
      return new Gap(contractId, agencyId, percents.add(other.percents), figures + other.figures);
    }

    BigDecimal mean() {
      return percents.divide(BigDecimal.valueOf(figures), MathContext.DECIMAL64);
    }
  }

  /** How many verified figures of a contract, which count for an agency, are provisional. */
  record Unsure(UUID contractId, UUID agencyId, int figures) {}

  static Signals together(Collection<Signals> all) {
    return new Signals(each(all, Signals::slack), each(all, Signals::newest), each(all, Signals::gaps),
        each(all, Signals::provisional), latest(all, Signals::told), latest(all, Signals::checked));
  }

  private static <T> List<T> each(Collection<Signals> all, Function<Signals, List<T>> part) {
    return all.stream().flatMap(one -> part.apply(one).stream()).toList();
  }

  private static @Nullable Instant latest(Collection<Signals> all, Function<Signals, @Nullable Instant> moment) {
    return all.stream().map(moment).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }

  /** What slackens, the deepest fall first. */
  List<Slack> slackening() {
    return Slack.deepestFirst(slack.stream());
  }

  Map<UUID, Newest> newestByCommitment() {
    return newest.stream().collect(Collectors.toMap(Newest::commitmentId, Function.identity()));
  }

  /**
   * Of each agency the mean distance between what was reported and what was verified, in per cent of the verified figure, over its figures
   * of the year: as the public page of gaps tells it. Agencies without any are left out.
   */
  Map<UUID, BigDecimal> gapByAgency() {
    return gaps.stream().collect(Collectors.toMap(Gap::agencyId, Function.identity(), Gap::with)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().mean()));
  }

  Provisional notFinal() {
    return Provisional.of(provisional);
  }

  Optional<Instant> lastTold() {
    return Optional.ofNullable(told);
  }

  Optional<Instant> lastChecked() {
    return Optional.ofNullable(checked);
  }

  int weight() {
    return 1 + slack.size() + newest.size() + gaps.size() + provisional.size();
  }
}
