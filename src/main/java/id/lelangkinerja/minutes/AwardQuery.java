package id.lelangkinerja.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a lot was awarded. */
@Repository
@Transactional(readOnly = true)
class AwardQuery {
  private final JdbcClient jdbc;
  private final NegotiationQuery negotiations;
  private final LossQuery losses;

  AwardQuery(JdbcClient jdbc, NegotiationQuery negotiations, LossQuery losses) {
    this.losses = losses;
    this.jdbc = jdbc;
    this.negotiations = negotiations;
  }

  private record Won(UUID bidId, String agencyName, String reasons, @Nullable String departure, Instant decidedAt) {}

  private record PlaceRow(UUID bidId, int rank, String agencyName, BigDecimal score) {}

  private record Mean(UUID bidId, BigDecimal mean) {}

  Paper.Award award(Acting who, Subject subject, Paper.Frame frame) {
    var won = jdbc.sql("""
        select a.bid_id, b.agency_name, a.reasons, a.departure, a.decided_at from award_view a
        join bid_view b on b.region_id = a.region_id and b.bid_id = a.bid_id
        where a.region_id = :region and a.lot_id = :lot order by b.agency_name""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Won.class)).list();
    var first = won.getFirst();
    var winners = won.stream().map(Won::bidId).toList();
    return new Paper.Award(frame, criteria(who, subject), ranking(who, subject, winners),
        won.stream().map(each -> new Paper.Won(each.agencyName(), negotiations.targets(who, subject, each.bidId())))
            .toList(),
        first.reasons(), first.departure(), first.decidedAt(), losses.of(who, subject.lotId()),
        objections(who, subject));
  }

  private List<String> criteria(Acting who, Subject subject) {
    return jdbc.sql("select name from criterion_view where region_id = :region and round_id = :round order by no")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(String.class)).list();
  }

  private List<Paper.Place> ranking(Acting who, Subject subject, List<UUID> winners) {
    var means = jdbc.sql("""
        select s.bid_id, avg(s.points) mean from score_view s
        join bid_view b on b.region_id = s.region_id and b.bid_id = s.bid_id and b.lot_id = :lot
        join criterion_view c on c.region_id = s.region_id and c.criterion_id = s.criterion_id
        where s.region_id = :region group by s.bid_id, c.no order by s.bid_id, c.no""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Mean.class)).list().stream()
        .collect(groupingBy(Mean::bidId, mapping(Mean::mean, toList())));
    return jdbc.sql("""
        select k.bid_id, k.rank, b.agency_name, k.score from ranking_view k
        join bid_view b on b.region_id = k.region_id and b.bid_id = k.bid_id
        where k.region_id = :region and k.lot_id = :lot order by k.rank, b.agency_name""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(PlaceRow.class)).list()
        .stream().map(place -> new Paper.Place(place.rank(), place.agencyName(), place.score(),
            means.getOrDefault(place.bidId(), List.of()), winners.contains(place.bidId())))
        .toList();
  }

  private List<Paper.Objection> objections(Acting who, Subject subject) {
    return jdbc.sql("""
        select b.agency_name agency, a.agency_name against, j.reasons, j.raised_at, j.upheld, j.answer, j.answered_at,
          coalesce(j.late, false) late
        from objection_view j
        join bid_view b on b.region_id = j.region_id and b.bid_id = j.bid_id
        left join bid_view a on a.region_id = j.region_id and a.bid_id = j.against_id
        where j.region_id = :region and j.lot_id = :lot order by j.raised_at""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(Paper.Objection.class))
        .list();
  }
}
