package id.lelangkinerja.minutes;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.bidding.OpeningQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.RoundId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened at an opening and at presentations. */
@Repository
@Transactional(readOnly = true)
class StageQuery {
  private final JdbcClient jdbc;
  private final HolderQuery holders;
  private final OpeningQuery openings;

  StageQuery(JdbcClient jdbc, HolderQuery holders, OpeningQuery openings) {
    this.jdbc = jdbc;
    this.holders = holders;
    this.openings = openings;
  }

  private record BidRow(UUID lotId, int lotNo, String lotTitle, String agencyName, @Nullable Instant openedAt) {}

  /** Lots with the bids that lay sealed at the deadline. */
  Paper.Opening opening(Acting who, Subject subject, Paper.Frame frame) {
    var bids = jdbc.sql("""
        select b.lot_id, b.lot_no, b.lot_title, b.agency_name, o.opened_at from bid_view b
        left join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
        where b.region_id = :region and b.round_id = :round
          and (o.bid_id is not null or b.state = 'DAMAGED') order by b.lot_no, b.agency_name""")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(BidRow.class)).list();
    var lots = bids.stream().collect(groupingBy(BidRow::lotId, LinkedHashMap::new, toList())).values().stream()
        .map(its -> new Paper.Lot(its.getFirst().lotNo(), its.getFirst().lotTitle(),
            its.stream().map(bid -> new Paper.Bid(bid.agencyName(), bid.openedAt())).toList()))
        .toList();
    var round = new RoundId(subject.roundId());
    var sittings = openings.sittings(who, round).stream()
        .map(each -> new Paper.Sitting(each.begunAt(), each.way().key(), each.openedBy(), each.firstHolder(),
            each.secondHolder(), each.reason(), each.opened(), each.damaged()))
        .toList();
    return new Paper.Opening(frame, closedAt(who, subject), key(who, round), sittings, lots, hashes(who, subject));
  }

  private Paper.Key key(Acting who, RoundId round) {
    var seal = holders.seal(who, round);
    var key = requireNonNull(seal.key(), "what was opened was sealed to a key");
    return new Paper.Key(seal.way().key(), key.fingerprint(),
        seal.holders().stream().map(HolderQuery.Named::name).toList());
  }

  private Instant closedAt(Acting who, Subject subject) {
    return jdbc.sql("select closes_at from round_view where region_id = :region and round_id = :round")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(Instant.class)).single();
  }

  private List<String> hashes(Acting who, Subject subject) {
    return jdbc
        .sql("select hash from published_hash_view where region_id = :region and round_id = :round order by hash")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(String.class)).list();
  }

  Paper.Presentation presentation(Acting who, Subject subject, Paper.Frame frame) {
    return new Paper.Presentation(frame, jdbc.sql("""
        select b.agency_name agency, p.starts_at, p.place, p.held_at, coalesce(p.sheets, 0) sheets,
          coalesce(p.sitting, 1) sitting, k.started_at, k.minutes
        from bid_view b
        join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
        left join every_presentation_view p on p.region_id = b.region_id and p.bid_id = b.bid_id
        left join presentation_time_view k
          on k.region_id = p.region_id and k.bid_id = p.bid_id and k.sitting = p.sitting
        where b.region_id = :region and b.lot_id = :lot order by p.starts_at nulls last, b.agency_name, p.sitting""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Paper.Talk.class)).list(),
        questions(who, subject), decisions(who, subject));
  }

  private List<Paper.Question> questions(Acting who, Subject subject) {
    return jdbc.sql("""
        select b.agency_name agency, q.question, p.name asked_by, q.asked_at, q.answer from presentation_question_view q
        join bid_view b on b.region_id = q.region_id and b.bid_id = q.bid_id
        join person_view p on p.person_id = q.asked_by
        where q.region_id = :region and b.lot_id = :lot order by b.agency_name, q.asked_at, q.question_id""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Paper.Question.class))
        .list();
  }

  private List<Paper.Decision> decisions(Acting who, Subject subject) {
    return jdbc.sql("""
        select b.agency_name agency, d.decision, p.name decided_by, d.decided_at, d.due_on, d.fulfilled_at
        from presentation_decision_view d
        join bid_view b on b.region_id = d.region_id and b.bid_id = d.bid_id
        join person_view p on p.person_id = d.decided_by
        where d.region_id = :region and b.lot_id = :lot order by b.agency_name, d.decided_at, d.decision_id""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Paper.Decision.class))
        .list();
  }
}
