package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.page.ExtensionRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The deadline of a round as it was moved on, and the rows that tell of it. */
@Repository
class ExtensionRepository {
  private final JdbcClient jdbc;

  ExtensionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The extensions of a round, in the order in which they were made. Whoever asks has been shown the round. */
  @Transactional(readOnly = true)
  public List<ExtensionRow> of(RegionId region, RoundId round) {
    return jdbc.sql("""
        select e.no, e.from_at, e.to_at, e.shifted_days, e.reason, p.name by_name, e.extended_at from round_extension e
        join person_view p on p.person_id = e.extended_by
        where e.region_id = :region and e.round_id = :round order by e.no""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(ExtensionRow.class)).list();
  }

  /** Whether bids for any of its lots are taken at this moment, by the database's clock. */
  @Transactional(readOnly = true)
  public boolean isTakingBids(RegionId region, RoundId round) {
    return jdbc.sql("""
        select exists (select 1 from lot_view where region_id = :region and round_id = :round and state = 'BIDDING'
          and programme_time() < closes_at)""").param("region", region.value()).param("round", round.value())
        .query(Rows.of(Boolean.class)).single();
  }

  /** The lots that take bids, by number. */
  List<LotId> bidding(RegionId region, RoundId round) {
    return jdbc.sql("""
        select lot_id from lot where region_id = :region and round_id = :round and state = 'BIDDING' order by no""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list().stream()
        .map(LotId::new).toList();
  }

  /** The agencies that those lots invite, each once. */
  AgencyId[] invited(RegionId region, RoundId round) {
    return jdbc.sql("""
        select distinct i.agency_id from lot_invitation i
        join lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
        where i.region_id = :region and l.round_id = :round and l.state = 'BIDDING' order by i.agency_id""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list().stream()
        .map(AgencyId::new).toArray(AgencyId[]::new);
  }

  /** Moves the deadline on; false when it has passed by the database's clock at this very statement. */
  boolean move(RegionId region, RoundId round, Instant to) {
    return jdbc.sql("""
        update round set closes_at = :to
        where region_id = :region and round_id = :round and closes_at < :to and programme_time() < closes_at""")
        .param("region", region.value()).param("round", round.value()).param("to", to.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Moves every stage of the calendar on by so many days. */
  void shift(RegionId region, RoundId round, int days) {
    jdbc.sql("""
        update round_stage set starts_on = starts_on + :days, ends_on = ends_on + :days
        where region_id = :region and round_id = :round""").param("region", region.value())
        .param("round", round.value()).param("days", days).update();
  }

  void note(Acting who, Round round, int no, Instant to, int shifted, String reason) {
    jdbc.sql("""
        insert into round_extension (region_id, round_id, no, from_at, to_at, shifted_days, reason, extended_by,
          extended_at)
        values (:region, :round, :no, :from, :to, :shifted, :reason, :by, programme_time())""")
        .param("region", who.region().value()).param("round", round.id().value()).param("no", no)
        .param("from", round.closesAt().atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC))
        .param("shifted", shifted).param("reason", reason).param("by", who.person().value()).update();
  }
}
