package id.lelangkinerja.measurement;

import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.ArrayList;
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
 * What contracts promise, with their figures, kept contract by contract: after a figure has changed, its contract alone is
 * read again. Whoever reads only what is published keeps theirs apart.
 */
public final class KeptFigures {
  /** About eighty megabytes. */
  private static final long MOST_FIGURES = 300_000;
  private final Kept<Key, ContractFigures> kept = Kept.weighing(MOST_FIGURES, ContractFigures::weight);

  /** @param year null for all years together */
  private record Key(RegionId region, @Nullable Integer year, UUID contract) {}

  private record ContractFigures(String number, List<CommitmentYear> commitments, Optional<Instant> newest) {
    private static final ContractFigures NONE = new ContractFigures("", List.of(), Optional.empty());

    static ContractFigures of(List<FigureRow> rows) {
      return new ContractFigures(rows.getFirst().number(), Achievements.commitments(rows), Achievements.newest(rows));
    }

    int weight() {
      return 1 + commitments.stream().mapToInt(each -> 1 + each.figures().size()).sum();
    }
  }

  /** Commitments in the order of contracts, indicators and years, and when the newest of their figures was told. */
  public record Found(List<CommitmentYear> commitments, Optional<Instant> newest) {
    public Found { commitments = List.copyOf(commitments); }
  }

  /**
   * Of these contracts.
   *
   * @param year    null for all years
   * @param stamped read before, in the same transaction
   * @param reading the rows of the contracts that it is asked for, in the order that {@link Achievements#of} needs
   */
  public Found of(RegionId region, @Nullable Integer year, Collection<UUID> contracts, Stamped stamped,
      Function<List<UUID>, List<FigureRow>> reading) {
    var found = new ArrayList<>(kept.getEach(contracts, contract -> new Key(region, year, contract), stamped::of,
        missing -> read(missing, reading)).values());
    found.sort(Comparator.comparing(ContractFigures::number));
    return new Found(found.stream().flatMap(each -> each.commitments().stream()).toList(),
        found.stream().map(each -> each.newest().orElse(null)).filter(Objects::nonNull).max(Instant::compareTo));
  }

  private static Map<UUID, ContractFigures> read(List<UUID> contracts, Function<List<UUID>, List<FigureRow>> reading) {
    var rows = reading.apply(contracts).stream().collect(Collectors.groupingBy(FigureRow::contractId));
    return contracts.stream().collect(Collectors.toMap(each -> each,
        each -> Optional.ofNullable(rows.get(each)).map(ContractFigures::of).orElse(ContractFigures.NONE)));
  }
}
