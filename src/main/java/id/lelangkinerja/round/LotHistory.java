package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lot's indicators from the years before its first: the published series, and what was verified
 * under earlier contracts. For each bidder it follows which of both is its own history.
 */
public final class LotHistory {
  /** Of a lot of which nothing is known. */
  public static final LotHistory NONE = new LotHistory(List.of(), List.of(), Set.of());
  private final List<Published> series;
  private final List<Verified> verified;
  private final Set<UUID> territorial;

  /** The territorial are the bidders that serve a part of the region. */
  LotHistory(List<Published> series, List<Verified> verified, Set<UUID> territorial) {
    this.territorial = Set.copyOf(territorial);
    this.series = List.copyOf(series);
    this.verified = List.copyOf(verified);
  }

  /** A figure of the published series, with its source. */
  public record Published(UUID indicatorId, int year, BigDecimal value, String source) {}

  /**
   * A year that was verified under a contract, see {@link RealisedYear}.
   *
   * @param agencyName of who holds the contract
   */
  public record Verified(UUID indicatorId, UUID agencyId, String agencyName, int year, BigDecimal value,
      String contractNumber, boolean ofRegion) {}

  /**
   * A year of a bidder's history.
   *
   * @param verified where it was verified; null where it is only published
   * @param published of the region for the same year; null where nothing is, or where the history is of the bidder
   * alone
   * @param wider whether it tells of the whole region, and the bidder serves a part of it: it is shown for want of
   * figures of its own, and stands at another level
   */
  public record Year(int year, @Nullable Verified verified, @Nullable Published published, boolean wider) {
    public Year {
      if (verified == null && published == null) {
        throw new IllegalArgumentException("a year of which nothing is known: " + year);
      }
    }

    /** What counts: the verified figure before the published one. */
    public BigDecimal value() {
      return verified != null ? verified.value() : publishedValue();
    }

    /** Whether it is verified, and something else was published. */
    public boolean isDisputed() {
      return verified != null && published != null && verified.value().compareTo(published.value()) != 0;
    }

    public TrendLine.Figure figure() {
      return new TrendLine.Figure(year, value());
    }

    private BigDecimal publishedValue() {
      if (published == null) {
        throw new IllegalStateException("nothing was published of " + year);
      }
      return published.value();
    }
  }

  /** {@link #of(AgencyId, UUID)} of every indicator of which anything is known. */
  public Map<UUID, List<Year>> of(AgencyId bidder) {
    return Stream.concat(series.stream().map(Published::indicatorId), verified.stream().map(Verified::indicatorId))
        .distinct().collect(Collectors.toMap(Function.identity(), each -> of(bidder, each)));
  }

  /**
   * The bidder's own history of the indicator, the earliest year first. Who has verified figures that tell of itself or
   * its territory alone is measured by its own figures and no others: the region's, or a neighbour's, stand at another
   * level. For everyone else the published series of the region is the history; what an agency verifiably realised for
   * the whole region takes the place of what was published for that year, and adds years of which nothing was. Of a
   * bidder that serves a part of the region these years say that they are {@link Year#wider}.
   */
  public List<Year> of(AgencyId bidder, UUID indicator) {
    var known = verified.stream().filter(each -> each.indicatorId().equals(indicator)).toList();
    var own = known.stream().filter(each -> each.agencyId().equals(bidder.value())).toList();
    var years = new TreeMap<Integer, Year>();
    if (own.stream().anyMatch(each -> !each.ofRegion())) {
      own.forEach(each -> years.put(each.year(), new Year(each.year(), each, null, false)));
      return List.copyOf(years.values());
    }
    boolean wider = territorial.contains(bidder.value());
    series.stream().filter(each -> each.indicatorId().equals(indicator))
        .forEach(each -> years.put(each.year(), new Year(each.year(), null, each, wider)));
    known.stream().filter(Verified::ofRegion).sorted(Comparator
        .comparing((Verified each) -> each.agencyId().equals(bidder.value())).thenComparing(Verified::contractNumber))
        .forEach(each -> years.merge(each.year(), new Year(each.year(), each, null, wider),
            (before, now) -> new Year(now.year(), now.verified(), before.published(), wider)));
    return List.copyOf(years.values());
  }
}
