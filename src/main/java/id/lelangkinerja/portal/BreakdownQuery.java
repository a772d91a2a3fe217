package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.scoring.SmallCells.Hidden;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what verified figures are broken down into, as far as everybody may know it. */
@PublishedQuery
class BreakdownQuery {
  private final PublishedJdbc jdbc;

  BreakdownQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** One part: the amount, or the cases and among whom; what is hidden is null beside the reason. */
  record Told(UUID measurementId, UUID indicatorId, int year, int period, int periods, String category,
      @Nullable String partOf, boolean ratio, @Nullable BigDecimal counted, @Nullable Hidden countedHidden,
      @Nullable BigDecimal among, @Nullable Hidden amongHidden) {
    /** The gravest reason for which any of it is hidden. */
    Optional<Hidden> hidden() {
      return countedHidden == Hidden.SMALL || amongHidden == Hidden.SMALL
          ? Optional.of(Hidden.SMALL)
          : Optional.ofNullable(countedHidden == null ? amongHidden : countedHidden);
    }

    /** The part where all of it is told. */
    Optional<Part> part() {
      if (counted == null || (ratio && among == null)) {
        return Optional.empty();
      }
      return Optional.of(among == null ? Part.of(counted) : Part.of(counted, among));
    }
  }

  /** All years of a contract, the oldest first, by indicator, period and category. */
  public List<Told> of(RegionId region, UUID contract) {
    return jdbc.sql("""
        select measurement_id, indicator_id, year, period, periods, category, part_of, ratio, counted,
          counted_hidden, among, among_hidden
        from published_part where region_id = :region and contract_id = :contract
        order by year, indicator_id, period, no""").param("region", region.value()).param("contract", contract)
        .query(Rows.of(Told.class)).list();
  }
}
