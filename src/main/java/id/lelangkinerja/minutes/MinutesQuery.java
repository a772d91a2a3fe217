package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the minutes of rounds, and what there may be minutes of, for those who may read them. */
@Repository
@Transactional(readOnly = true)
class MinutesQuery {
  private final JdbcClient jdbc;

  MinutesQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record LotRow(UUID lotId, int no, String title, LotState state, boolean decided) {}

  private record Filed(UUID roundId, UUID fileId, boolean isPublic) {}

  /** The round; refused with NOT_FOUND_HERE where there is none whose minutes this person may read. */
  MinutesRound round(Acting who, RoundId id) {
    return find(who, id).filter(round -> Rules.mayRead(who, round))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whether this person may read the round's minutes, and there is something to write minutes of. */
  boolean isOpenTo(Acting who, RoundId id) {
    return find(who, id).filter(round -> Rules.mayRead(who, round) && (round.announced() || round.opened()))
        .isPresent();
  }

  private Optional<MinutesRound> find(Acting who, RoundId id) {
    return jdbc.sql("""
        select r.round_id, r.name,
          :seated and exists (select 1 from panel_member_view m
            where m.region_id = r.region_id and m.round_id = r.round_id and m.person_id = :person) panelist,
          exists (select 1 from bid_carrier_view c where c.region_id = r.region_id and c.round_id = r.round_id
            and c.agency_id = any(:agencies)) bidder,
          exists (select 1 from lot_view l where l.region_id = r.region_id and l.round_id = r.round_id
            and l.state not in ('DRAFT', 'CANCELLED')) announced,
          exists (select 1 from bid_view b
            left join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
            where b.region_id = r.region_id and b.round_id = r.round_id
              and (o.bid_id is not null or b.state = 'DAMAGED')) opened
        from round_view r where r.region_id = :region and r.round_id = :round""")
        .param("region", who.region().value()).param("round", id.value()).param("seated", Rules.seated(who))
        .param("person", who.person().value())
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(MinutesRound.class)).optional();
  }

  /** The round of a lot; refused with NOT_FOUND_HERE where there is no such lot. */
  RoundId roundOf(Acting who, LotId lot) {
    return new RoundId(jdbc.sql("select round_id from lot_view where region_id = :region and lot_id = :lot")
        .param("region", who.region().value()).param("lot", lot.value()).query(Rows.of(UUID.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE)));
  }

  /** What there can be minutes of in a round that this person was shown: the round first, then lot by lot. */
  List<Subject> subjects(Acting who, MinutesRound round) {
    var subjects = new ArrayList<Subject>();
    if (round.announced()) {
      subjects.add(new Subject(round.roundId(), MinutesKind.ANNOUNCEMENT, null, null, null, null, false));
    }
    if (round.opened()) {
      subjects.add(new Subject(round.roundId(), MinutesKind.OPENING, null, null, null, null, false));
    }
    var lots = jdbc.sql("""
        select l.lot_id, l.no, l.title, l.state,
          exists (select 1 from award_view a where a.region_id = l.region_id and a.lot_id = l.lot_id) decided
        from lot_view l where l.region_id = :region and l.round_id = :round and l.state <> 'CANCELLED' order by l.no""")
        .param("region", who.region().value()).param("round", round.roundId()).query(Rows.of(LotRow.class)).list();
    for (var lot : lots) {
      for (var kind : List.of(MinutesKind.PRESENTATION, MinutesKind.NEGOTIATION, MinutesKind.AWARD)) {
        var subject = new Subject(round.roundId(), kind, lot.lotId(), lot.no(), lot.title(), lot.state(),
            lot.decided());
        if (subject.isOver()) {
          subjects.add(subject);
        }
      }
    }
    return subjects;
  }

  /** One of them; refused with MINUTES_TOO_EARLY where the stage is not over. */
  Subject subject(Acting who, MinutesRound round, MinutesKind kind, @Nullable LotId lot) {
    var id = lot == null ? null : lot.value();
    return subjects(who, round).stream()
        .filter(each -> each.kind() == kind && java.util.Objects.equals(each.lotId(), id)).findFirst()
        .orElseThrow(() -> new Refused(Reason.MINUTES_TOO_EARLY));
  }

  /** All that were issued of the round, the latest first. */
  List<Minutes> issued(Acting who, MinutesRound round) {
    return jdbc.sql("""
        select m.minutes_id, m.kind, m.number, m.lot_id, l.no lot_no, l.title lot_title, m.file_id, m.sha256,
          p.name issued_by, m.issued_at, b.number replaces, m.reason, a.number replaced_by
        from minutes_view m
        join person_view p on p.person_id = m.issued_by
        left join lot_view l on l.region_id = m.region_id and l.lot_id = m.lot_id
        left join minutes_view b on b.region_id = m.region_id and b.minutes_id = m.replaces_id
        left join minutes_view a on a.region_id = m.region_id and a.replaces_id = m.minutes_id
        where m.region_id = :region and m.round_id = :round order by m.issued_at desc, m.number""")
        .param("region", who.region().value()).param("round", round.roundId()).query(Rows.of(Minutes.class)).list();
  }

  /** The file of minutes that are public or that this person may read; refused with NOT_FOUND_HERE otherwise. */
  UUID file(RegionId region, @Nullable Acting who, UUID minutes) {
    var filed = jdbc.sql("""
        select round_id, file_id, is_public from minutes_view where region_id = :region and minutes_id = :minutes""")
        .param("region", region.value()).param("minutes", minutes).query(Rows.of(Filed.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (!filed.isPublic()) {
      if (who == null) {
        throw new Refused(Reason.NOT_FOUND_HERE);
      }
      round(who, new RoundId(filed.roundId()));
    }
    return filed.fileId();
  }
}
