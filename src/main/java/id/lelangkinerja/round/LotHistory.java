package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.scoring.TrendLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public static final LotHistory NONE = new LotHistory(List.of(), List.of(), List.of(), List.of(), false);
  private final List<Published> series;
  private final List<Verified> verified;
  private final List<Territory> territories;
  private final List<UUID> places;
  private final boolean ofRegion;

  /**
   * Of a lot with these places, the kecamatan that it is for; none where it is for nobody in particular.
   *
   * @param territories those of its bidders that serve a part of the region
   * @param ofRegion whether it is for the whole region: it has no places, and not all of its bidders are territories
   */
  LotHistory(List<Published> series, List<Verified> verified, List<Territory> territories, List<UUID> places,
      boolean ofRegion) {
    this.territories = List.copyOf(territories);
    this.places = List.copyOf(places);
    this.ofRegion = ofRegion;
    this.series = List.copyOf(series);
    this.verified = List.copyOf(verified);
  }

  /** An agency that serves a part of the region, and the one to which it belongs, if any. */
  record Territory(UUID agencyId, @Nullable UUID parentId) {}

  /** A figure of the published series, with its source. */
  public record Published(UUID indicatorId, int year, BigDecimal value, String source) {}

  /**
   * A year that was verified under a contract, see {@link RealisedYear}.
   *
   * @param agencyName of whom it tells
   */
  public record Verified(UUID indicatorId, UUID agencyId, String agencyName, int year, BigDecimal value,
      String contractNumber, boolean ofRegion) {}

  /**
   * A year of a bidder's history.
   *
   * @param verified where it was verified; null where it is only published
   * @param published of the region for the same year; null where nothing is, or where the history is of the bidder
   * alone
   * @param wider whether it tells of the whole region, and the promise is for a part of it: it is shown for want of
   * figures of that part, and stands at another level
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

    /** Whether it is verified, and something else was published, as far as the indicator's decimals tell. */
    public boolean isDisputed(int decimals) {
      return verified != null && published != null && verified.value().setScale(decimals, RoundingMode.HALF_UP)
          .compareTo(published.value().setScale(decimals, RoundingMode.HALF_UP)) != 0;
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
    return byIndicator(indicator -> of(bidder, indicator));
  }

  /** {@link #bounding(AgencyId, UUID)} of every indicator of which anything is known. */
  public Map<UUID, List<Year>> bounding(AgencyId bidder) {
    return byIndicator(indicator -> bounding(bidder, indicator));
  }

  private Map<UUID, List<Year>> byIndicator(Function<UUID, List<Year>> history) {
    return Stream.concat(series.stream().map(Published::indicatorId), verified.stream().map(Verified::indicatorId))
        .distinct().collect(Collectors.toMap(Function.identity(), history));
  }

  /**
   * The bidder's own history of the indicator, the earliest year first. Who has verified figures that tell of itself or
   * its territory alone is measured by its own figures and no others: the region's, or a neighbour's, stand at another
   * level. A lot for one kecamatan is about that one, whoever bids, and one for the whole region not about the kecamatan
   * that bids for it among others. For everyone else the published series of the region is the history; what an agency
   * verifiably realised for the whole region takes the place of what was published for that year, and adds years of
   * which nothing was. Of a promise for a part of the region these years say that they are {@link Year#wider}.
   */
  public List<Year> of(AgencyId bidder, UUID indicator) {
    var about = about(bidder.value());
    var own = verified.stream().filter(each -> each.indicatorId().equals(indicator))
        .filter(each -> about.filter(each.agencyId()::equals).isPresent()).toList();
    if (own.stream().anyMatch(each -> !each.ofRegion())) {
      return own.stream().map(each -> new Year(each.year(), each, null, false))
          .sorted(Comparator.comparingInt(Year::year)).toList();
    }
    return ofRegion(bidder, indicator, !ofRegion && (!places.isEmpty() || serving(bidder.value()).isPresent()));
  }

  /**
   * What draws the bound of what is plausible for the bidder: its own history, or the region's where that is too short
   * to tell a trend. Without this a year or two of its own would leave a bidder less room than a newcomer has.
   */
  public List<Year> bounding(AgencyId bidder, UUID indicator) {
    var own = of(bidder, indicator);
    return own.size() < TrendLine.FEWEST ? ofRegion(bidder, indicator, true) : own;
  }

  private List<Year> ofRegion(AgencyId bidder, UUID indicator, boolean wider) {
    var years = new TreeMap<Integer, Year>();
    series.stream().filter(each -> each.indicatorId().equals(indicator))
        .forEach(each -> years.put(each.year(), new Year(each.year(), null, each, wider)));
    verified.stream().filter(each -> each.ofRegion() && each.indicatorId().equals(indicator)).sorted(Comparator
        .comparing((Verified each) -> each.agencyId().equals(bidder.value())).thenComparing(Verified::contractNumber))
        .forEach(each -> years.merge(each.year(), new Year(each.year(), each, null, wider),
            (before, now) -> new Year(now.year(), now.verified(), before.published(), wider)));
    return List.copyOf(years.values());
  }

  /**
   * Whose figures tell how things stand where the promise is for; empty where that is several places at once, or where
   * a territory promises for the whole region.
   */
  private Optional<UUID> about(UUID bidder) {
    if (ofRegion && serving(bidder).isPresent()) {
      return Optional.empty();
    }
    if (places.isEmpty() || places.stream().anyMatch(place -> serving(bidder)
        .filter(each -> place.equals(each.parentId())).isPresent())) {
      return Optional.of(bidder);
    }
    return places.size() > 1 ? Optional.empty() : Optional.of(places.getFirst());
  }

  private Optional<Territory> serving(UUID bidder) {
    return territories.stream().filter(each -> each.agencyId().equals(bidder)).findFirst();
  }
}
