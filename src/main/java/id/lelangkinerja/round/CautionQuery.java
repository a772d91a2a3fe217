package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What keeps no round from opening, but what its planner should know before: told by the offices of the day. */
@Repository
@Transactional(readOnly = true)
class CautionQuery {
  private static final String TODAY = " and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)";
  private final JdbcClient jdbc;
  private final Clock clock;

  CautionQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody or an agency, what else it concerns, and the lot where it is mended; null where that is the round. */
  record Caution(String key, String subject, String about, @Nullable UUID lot) {}

  private record Judge(String name, String agency) {}

  private record Crowded(UUID lotId, String title, int invited) {}

  private record Unstretched(UUID lotId, String title, String indicator) {}

  private record Headless(UUID lotId, String title, String agency) {}

  public List<Caution> of(Acting who, RoundId round) {
    return Stream.of(
        judges(who, round).stream().map(each -> new Caution("round.caution.judge", each.name(), each.agency(), null)),
        headless(who, round).stream()
            .map(each -> new Caution("round.caution.headless", each.agency(), each.title(), each.lotId())),
        crowded(who, round).stream().map(each -> new Caution("round.caution.winners", each.title(),
            Integer.toString(each.invited()), each.lotId())),
        unstretched(who, round).stream()
            .map(each -> new Caution("round.caution.stretch", each.indicator(), each.title(), each.lotId())))
        .flatMap(each -> each).toList();
  }

  /** Members of the panel who hold an office in an invited agency, and so will not score for its lots. */
  private List<Judge> judges(Acting who, RoundId round) {
    return jdbc.sql("""
        select distinct p.name, g.name agency from panel_member m
        join person_view p on p.person_id = m.person_id
        join appointment_view o on o.region_id = m.region_id and o.person_id = m.person_id
        join lot l on l.region_id = m.region_id and l.round_id = m.round_id and l.state = 'DRAFT'
        join lot_invitation i on i.region_id = l.region_id and i.lot_id = l.lot_id and i.agency_id = o.agency_id
        join agency_view g on g.region_id = i.region_id and g.agency_id = i.agency_id
        where m.region_id = :region and m.round_id = :round""" + TODAY + " order by 1, 2")
        .param("region", who.region().value()).param("round", round.value()).param("day", today())
        .query(Rows.of(Judge.class)).list();
  }

  /** Invited agencies that nobody heads, and so nobody can bid for. */
  private List<Headless> headless(Acting who, RoundId round) {
    return jdbc.sql("""
        select l.lot_id, l.title, g.name agency from lot l
        join lot_invitation i on i.region_id = l.region_id and i.lot_id = l.lot_id
        join agency_view g on g.region_id = i.region_id and g.agency_id = i.agency_id
        where l.region_id = :region and l.round_id = :round and l.state = 'DRAFT' and not exists (
          select 1 from appointment_view o where o.region_id = i.region_id and o.agency_id = i.agency_id
            and o.role = 'AGENCY_HEAD'""" + TODAY + ") order by l.no, g.name")
        .param("region", who.region().value()).param("round", round.value()).param("day", today())
        .query(Rows.of(Headless.class)).list();
  }

  /** Lots with room for more winners than agencies are invited. */
  private List<Crowded> crowded(Acting who, RoundId round) {
    return jdbc.sql("""
        select l.lot_id, l.title, count(i.agency_id)::int invited from lot l
        left join lot_invitation i on i.region_id = l.region_id and i.lot_id = l.lot_id
        where l.region_id = :region and l.round_id = :round and l.state = 'DRAFT' and l.most_winners > 1
        group by l.lot_id, l.title, l.no, l.most_winners having count(i.agency_id) < l.most_winners
        order by l.no""").param("region", who.region().value()).param("round", round.value())
        .query(Rows.of(Crowded.class)).list();
  }

  /** Indicators without a stretch value in their last year, so that ambition is measured from the baseline. */
  private List<Unstretched> unstretched(Acting who, RoundId round) {
    return jdbc.sql("""
        select l.lot_id, l.title, i.name indicator from lot l
        join lot_indicator_view i on i.region_id = l.region_id and i.lot_id = l.lot_id and not i.guard
        join reserve r on r.region_id = i.region_id and r.lot_id = i.lot_id and r.indicator_id = i.indicator_id
        where l.region_id = :region and l.round_id = :round and l.state = 'DRAFT' and r.stretch is null
          and r.year = (select max(x.year) from reserve x
            where x.region_id = r.region_id and x.lot_id = r.lot_id and x.indicator_id = r.indicator_id)
        order by l.no, i.code""").param("region", who.region().value()).param("round", round.value())
        .query(Rows.of(Unstretched.class)).list();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
