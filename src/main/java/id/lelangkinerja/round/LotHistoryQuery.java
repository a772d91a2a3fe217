package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is known of lots' indicators from the years before their first. The one place that says so: what bidders
 * are shown, what the panel is shown, and what is plausible when bids are weighed together rest on the same figures.
 */
@Repository
@Transactional(readOnly = true)
public class LotHistoryQuery {
  private final JdbcClient jdbc;

  LotHistoryQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Series(UUID lotId, UUID indicatorId, int year, BigDecimal value, String source) {
    LotHistory.Published published() {
      return new LotHistory.Published(indicatorId, year, value, source);
    }
  }

  private record Figure(UUID lotId, UUID indicatorId, UUID agencyId, String agencyName, int year, BigDecimal value,
      String contractNumber, boolean ofRegion) {
    LotHistory.Verified verified() {
      return new LotHistory.Verified(indicatorId, agencyId, agencyName, year, value, contractNumber, ofRegion);
    }
  }

  private record Invited(UUID lotId, UUID agencyId, AgencyKind kind, @Nullable UUID parentId) {
    boolean isOfTerritory() {
      return kind.isOfTerritory();
    }

    LotHistory.Territory territory() {
      return new LotHistory.Territory(agencyId, parentId);
    }
  }

  private record Place(UUID lotId, UUID agencyId) {}

  /** Of one lot; nothing is known of one that there is not. */
  public LotHistory of(RegionId region, LotId lot) {
    return read(region, "l.lot_id", lot.value()).getOrDefault(lot.value(), LotHistory.NONE);
  }

  /** Of the lots of a round of whose indicators anything is known. */
  public Map<UUID, LotHistory> ofRound(RegionId region, RoundId round) {
    return read(region, "l.round_id", round.value());
  }

  private Map<UUID, LotHistory> read(RegionId region, String key, UUID id) {
    // A label such as BB is no figure.
    var series = jdbc.sql("""
        select l.lot_id, v.indicator_id, v.year, v.value, v.source
        from lot l
        join round r on r.region_id = l.region_id and r.round_id = l.round_id
        join lot_indicator i on i.region_id = l.region_id and i.lot_id = l.lot_id
        join indicator_value_view v on v.region_id = i.region_id and v.indicator_id = i.indicator_id
        where l.region_id = :region and %s = :id and v.kind = 'REALISED' and v.value is not null
          and v.year < r.first_year
        order by v.year""".formatted(key)).param("region", region.value()).param("id", id)
        .query(Rows.of(Series.class)).list().stream().collect(Collectors.groupingBy(Series::lotId));
    var figures = jdbc.sql("""
        select f.lot_id, f.indicator_id, f.agency_id, a.name agency_name, f.year, f.value, f.contract_number,
          f.of_region
        from lot l
        join round r on r.region_id = l.region_id and r.round_id = l.round_id
        join lot_figure f on f.region_id = l.region_id and f.lot_id = l.lot_id and f.year < r.first_year
        join agency_view a on a.region_id = f.region_id and a.agency_id = f.agency_id
        where l.region_id = :region and %s = :id and l.state <> 'DRAFT'
        order by f.year, f.contract_number, f.agency_id""".formatted(key)).param("region", region.value())
        .param("id", id).query(Rows.of(Figure.class)).list().stream().collect(Collectors.groupingBy(Figure::lotId));
    var invited = jdbc.sql("""
        select l.lot_id, a.agency_id, a.kind, a.parent_id from lot l
        join lot_invitation i on i.region_id = l.region_id and i.lot_id = l.lot_id
        join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
        where l.region_id = :region and %s = :id""".formatted(key)).param("region", region.value()).param("id", id)
        .query(Rows.of(Invited.class)).list().stream().collect(Collectors.groupingBy(Invited::lotId));
    var places = jdbc.sql("""
        select l.lot_id, p.agency_id from lot l
        join lot_place p on p.region_id = l.region_id and p.lot_id = l.lot_id
        where l.region_id = :region and %s = :id order by p.agency_id""".formatted(key)).param("region", region.value())
        .param("id", id).query(Rows.of(Place.class)).list().stream().collect(Collectors.groupingBy(Place::lotId,
            Collectors.mapping(Place::agencyId, Collectors.toList())));
    return Stream.concat(series.keySet().stream(), figures.keySet().stream()).distinct()
        .collect(Collectors.toMap(Function.identity(),
            lot -> new LotHistory(
                series.getOrDefault(lot, List.of()).stream().map(Series::published).toList(),
                figures.getOrDefault(lot, List.of()).stream().map(Figure::verified).toList(),
                invited.getOrDefault(lot, List.of()).stream().filter(Invited::isOfTerritory).map(Invited::territory)
                    .toList(),
                places.getOrDefault(lot, List.of()), !places.containsKey(lot)
                    && invited.getOrDefault(lot, List.of()).stream().anyMatch(each -> !each.isOfTerritory()))));
  }
}
