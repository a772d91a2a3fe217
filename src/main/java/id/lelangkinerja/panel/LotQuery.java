package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds lots for the panel of their round, planner, mayor, vice mayor and secretary, and for agencies that bid. */
@Repository
@Transactional(readOnly = true)
class LotQuery {
  private static final String VISIBLE = """
      select l.lot_id, l.round_id, l.no, l.title, l.round_name, l.state, m.person_id is not null panelist,
        count(*) filter (where b.state in ('OPENED', 'INCOMPLETE')) unchecked,
        count(*) filter (where b.state = 'ELIGIBLE') eligible,
        count(*) filter (where b.state = 'PRESENTED') presented,
        count(*) filter (where b.state in ('COUNTERED', 'ACCEPTED')) negotiated,
        exists (select 1 from lot_move_view v where v.region_id = l.region_id and v.lot_id = l.lot_id
          and v.from_state = 'PRESENTING' and v.to_state = 'CHECKING') put_back
      from lot_view l
      left join bid_view b on b.region_id = l.region_id and b.lot_id = l.lot_id
      left join panel_member_view m on m.region_id = l.region_id and m.round_id = l.round_id and m.person_id = :person and :seated
      where l.region_id = :region and (:office or m.person_id is not null or exists (
        select 1 from bid_view own
        join opened_bid_view o on o.region_id = own.region_id and o.bid_id = own.bid_id
        where own.region_id = l.region_id and own.lot_id = l.lot_id and own.agency_id = any(:workplaces)))
      """;
  private static final String GROUPED = """
      group by l.region_id, l.lot_id, l.round_id, l.no, l.title, l.round_name, l.state, m.person_id order by l.no""";
  private final JdbcClient jdbc;

  LotQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this person may read of the lot before the panel, and its bids lie open. */
  boolean isOpenTo(Acting who, LotId id) {
    return visible(who, "and l.lot_id = :id ", Map.of("id", id.value())).stream()
        .anyMatch(lot -> lot.state().isPastOpening());
  }

  LotOnPanel lot(Acting who, LotId id) {
    return visible(who, "and l.lot_id = :id ", Map.of("id", id.value())).stream().findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The lots that are being checked, presented or negotiated now. */
  List<LotOnPanel> current(Acting who) {
    return visible(who, "and l.state in ('CHECKING', 'PRESENTING', 'NEGOTIATING') ", Map.of());
  }

  private List<LotOnPanel> visible(Acting who, String narrower, Map<String, UUID> narrow) {
    return jdbc.sql(VISIBLE + narrower + GROUPED).param("region", who.region().value())
        .param("person", who.person().value()).param("seated", Rules.seated(who))
        .param("office", Rules.holdsOffice(who))
        .param("workplaces", who.workplaces()).params(narrow).query(Rows.of(LotOnPanel.class)).list();
  }
}
