package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the minutes of a round's openings. That an opening was, by whom and how, everybody in the region may know;
 * which agency bid, only those who examine.
 */
@Repository
@Transactional(readOnly = true)
public class OpeningQuery {
  private final JdbcClient jdbc;

  OpeningQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One opening; the holders' names are null where no holder was needed, the reason and term where the key was there.
   */
  public record Sitting(int openingNo, OpeningWay way, String openedBy, Instant begunAt, @Nullable String firstHolder,
      @Nullable String secondHolder, @Nullable String reason, @Nullable Instant dueAt, @Nullable Instant endedAt,
      int opened, int damaged) {}

  /** What became of one bid; damage is null where it opened. */
  public record Outcome(int openingNo, UUID bidId, int lotNo, String lotTitle, String agencyName, @Nullable String hash,
      @Nullable String damage, Instant openedAt) {}

  /** In their order. */
  public List<Sitting> sittings(Acting who, RoundId round) {
    return jdbc.sql("""
        select o.opening_no, o.way, p.name opened_by, o.begun_at, f.name first_holder, s.name second_holder, o.reason,
          o.due_at, o.ended_at, count(b.bid_id) filter (where b.damage is null) opened,
          count(b.bid_id) filter (where b.damage is not null) damaged
        from opening o join person_view p on p.person_id = o.opened_by
        left join person_view f on f.person_id = o.first_holder
        left join person_view s on s.person_id = o.second_holder
        left join opening_bid b on b.region_id = o.region_id and b.round_id = o.round_id
          and b.opening_no = o.opening_no
        where o.region_id = :region and o.round_id = :round
        group by o.region_id, o.round_id, o.opening_no, p.name, f.name, s.name order by o.opening_no""")
        .param("region", who.region().value()).param("round", round.value()).query(Rows.of(Sitting.class)).list();
  }

  /** Every bid of every opening, lot by lot, for those who examine; not those of lots for which they bid themselves. */
  public List<Outcome> outcomes(Acting who, RoundId round) {
    return jdbc.sql("""
        select o.opening_no, o.bid_id, o.lot_no, o.lot_title, o.agency_name, o.hash, o.damage, o.opened_at
        from opening_bid_view o
        where o.region_id = :region and o.round_id = :round and not exists (
          select 1 from bid r where r.region_id = o.region_id and r.lot_id = o.lot_id
            and r.agency_id <> o.agency_id and (r.agency_id = any(:agencies) or exists (
              select 1 from bid_partner x where x.region_id = r.region_id and x.bid_id = r.bid_id
                and x.agency_id = any(:agencies))))
        order by o.opening_no, o.lot_no, o.agency_name""").param("region", who.region().value())
        .param("round", round.value()).param("agencies", BidQuery.agencies(who)).query(Rows.of(Outcome.class)).list();
  }
}
