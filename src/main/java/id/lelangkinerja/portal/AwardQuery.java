package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the awards published of the auctions. */
@PublishedQuery
class AwardQuery {
  private static final String AWARD = """
      select lot_id, round_id, round_name, closes_at, no, theme, title, summary, agency_id, agency_name, reasons,
        decided_at, contract_id
      from published_award where region_id = :region""";
  private final PublishedJdbc jdbc;

  AwardQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** An awarded lot; the contract is null until it is in force. */
  record Award(UUID lotId, UUID roundId, String roundName, Instant closesAt, int no, String theme, String title,
      String summary, UUID agencyId, String agencyName, String reasons, Instant decidedAt, @Nullable UUID contractId) {}

  /** A bid's place in the ranking that the award was decided on; the score is out of 100. */
  record Place(int rank, BigDecimal score, UUID agencyId, String agencyName) {}

  /** The newest round first, its lots by number. */
  public List<Award> all(RegionId region) {
    return jdbc.sql(AWARD + " order by closes_at desc, round_name, no").param("region", region.value())
        .query(Rows.of(Award.class)).list();
  }

  public Optional<Award> find(RegionId region, UUID lot) {
    return jdbc.sql(AWARD + " and lot_id = :lot order by decided_at desc limit 1").param("region", region.value())
        .param("lot", lot).query(Rows.of(Award.class)).optional();
  }

  public List<Place> ranking(RegionId region, UUID lot) {
    return jdbc.sql("""
        select rank, score, agency_id, agency_name from published_ranking
        where region_id = :region and lot_id = :lot order by rank, agency_name""").param("region", region.value())
        .param("lot", lot).query(Rows.of(Place.class)).list();
  }
}
