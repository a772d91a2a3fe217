package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.minutes.page.Announced;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.round.Lot;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotQuery;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a round's announcement and its letters of invitation say; never what a lot asks at least, nor who bids. */
@Repository
@Transactional(readOnly = true)
class AnnouncedQuery {
  private static final String INVITED = """
      select a.agency_id, a.name, count(*)::int lots from lot_invitation_view i
      join lot_view l on l.region_id = i.region_id and l.lot_id = i.lot_id
      join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
      where i.region_id = :region and l.round_id = :round and l.state not in ('DRAFT', 'CANCELLED')
        and (:conducts or a.agency_id = any(:workplaces))""";
  private final JdbcClient jdbc;
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final RegionDirectory regions;
  private final Settings settings;

  AnnouncedQuery(JdbcClient jdbc, RoundQuery rounds, LotQuery lots, RegionDirectory regions, Settings settings) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.lots = lots;
    this.regions = regions;
    this.settings = settings;
  }

  /** An invited agency, and for how many lots. */
  record Invited(UUID agencyId, String name, int lots) {}

  /** The announcement that holds, and who chairs the panel in whose name agencies are invited. */
  record Issued(String number, Instant issuedAt, @Nullable String chair) {}

  /** The year under which a round's papers are numbered: that of its opening for bids. */
  int year(Acting who, RoundId round) {
    return rounds.round(who, round).opensAt().atZone(Texts.ZONE).getYear();
  }

  Paper.Announcement announcement(Acting who, Subject subject, Paper.Frame frame) {
    var id = new RoundId(subject.roundId());
    var round = rounds.round(who, id);
    return new Paper.Announcement(frame, round.opensAt(), round.closesAt(), Integer.toString(round.firstYear()),
        Integer.toString(round.lastYear()),
        round.stages().stream().map(each -> new Announced.Stage(each.stage().key(), each.startsOn(), each.endsOn()))
            .toList(),
        round.criteria().stream().map(each -> new Announced.Criterion(each.name(), each.weight())).toList(),
        round.ceilings().stream().map(each -> new Announced.Year(Integer.toString(each.year()), each.amount()))
            .toList(),
        announced(who, id).stream().map(AnnouncedQuery::lot).toList());
  }

  /** The agencies invited to the round whose letters this person may read, by name. */
  List<Invited> invited(Acting who, RoundId round) {
    return jdbc.sql(INVITED + " group by a.agency_id, a.name order by a.name").param("region", who.region().value())
        .param("round", round.value()).param("conducts", Rules.invites(who)).param("workplaces", who.workplaces())
        .query(Rows.of(Invited.class)).list();
  }

  /** Empty until the round is announced. */
  Optional<Issued> issued(Acting who, RoundId round) {
    return jdbc.sql("""
        select m.number, m.issued_at, (select p.name from panel_member_view x
            join person_view p on p.person_id = x.person_id
            where x.region_id = m.region_id and x.round_id = m.round_id and x.chair) chair
        from minutes_view m
        where m.region_id = :region and m.round_id = :round and m.kind = 'ANNOUNCEMENT'
        order by m.no desc limit 1""").param("region", who.region().value()).param("round", round.value())
        .query(Rows.of(Issued.class)).optional();
  }

  /** The letter to an agency; refused with NOT_FOUND_HERE for who may not read it and before the announcement. */
  Paper.Invitation invitation(Acting who, RoundId id, UUID agency) {
    var name = invited(who, id).stream().filter(each -> each.agencyId().equals(agency)).map(Invited::name).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var issued = issued(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var here = regions.all().stream().filter(each -> each.id().equals(who.region())).findFirst().orElseThrow();
    var day = LocalDate.ofInstant(issued.issuedAt(), Texts.ZONE);
    var round = rounds.round(who, id);
    return new Paper.Invitation(null, settings.letterheadOn(who.region(), day), here.name(), here.shortName(), day,
        issued.number(), name, round.name(), round.opensAt(), round.closesAt(),
        announced(who, id).stream().filter(lot -> lot.invites(agency)).map(AnnouncedQuery::lot).toList(),
        round.stages().stream().map(each -> new Announced.Stage(each.stage().key(), each.startsOn(), each.endsOn()))
            .toList(),
        issued.chair());
  }

  private List<Lot> announced(Acting who, RoundId round) {
    return lots.lots(who, round).stream()
        .filter(row -> row.state() != LotState.DRAFT && row.state() != LotState.CANCELLED)
        .map(row -> lots.lot(who, new LotId(row.lotId()))).toList();
  }

  private static Announced.Lot lot(Lot lot) {
    return new Announced.Lot(lot.no(), lot.theme(), lot.title(), lot.summary(), lot.terms().mostWinners(),
        lot.problems().stream().map(Lot.Problem::title).toList(),
        lot.indicators().stream().map(each -> new Announced.Measure(each.name(), each.unit(), each.weight())).toList(),
        lot.invited().stream().map(Lot.Invited::name).toList());
  }
}
