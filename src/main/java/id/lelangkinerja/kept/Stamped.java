package id.lelangkinerja.kept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The stamps of a region as one transaction sees them. A stamp says nothing by itself: it grows whenever a row changes of
 * which pages tell, and as long as it is the same, so are they.
 *
 * @param shared    of what every page of the region may tell: agencies, missions, settings, the map
 * @param contracts of each contract's own rows, its figures among them
 */
public record Stamped(long shared, Map<UUID, Long> contracts) {
  private static final UUID SHARED = new UUID(0, 0);

  /** The stamps of one subject together: a contract, or all zeros for what is shared. */
  public record Sum(UUID subjectId, long stamp) {}

  /** Of each subject's stamps together. */
  public static Stamped of(List<Sum> sums) {
    var known = sums.stream().collect(Collectors.toMap(Sum::subjectId, Sum::stamp));
    var shared = known.remove(SHARED);
    return new Stamped(shared == null ? 0 : shared, known);
  }

  /** Of one contract together with what all share; of a contract that does not exist only the latter. */
  public long of(UUID contract) {
    return shared + contracts.getOrDefault(contract, 0L);
  }

  /** Of everything in the region. */
  public long all() {
    return shared + contracts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Every contract there is, whatever its state. */
  public Set<UUID> known() {
    return contracts.keySet();
  }
}
