package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which objections still wait for an answer after the last day for it. */
@Repository
@Transactional(readOnly = true)
class OverdueAnswerQuery {
  private final JdbcClient jdbc;

  OverdueAnswerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An objection to the decision that stands; by which office it is answered today, null where all are barred. */
  record Overdue(UUID objectionId, UUID lotId, String title, String agencyName, @Nullable Role answerer) {}

  /** Of every lot that is open to objections, the longest overdue first. */
  public List<Overdue> objections(RegionId region) {
    return jdbc.sql("""
        select j.objection_id, j.lot_id, l.title, b.agency_name, (
          select p.role from panel_voice_view p where p.region_id = j.region_id and p.bid_id = j.bid_id
            and (j.against_id is null or exists (select 1 from panel_voice_view q where q.region_id = j.region_id
              and q.bid_id = j.against_id and q.person_id = p.person_id and q.role = p.role))
          order by case p.role when 'SECRETARY' then 1 when 'MAYOR' then 2 else 3 end limit 1) answerer
        from objection j
        join lot_view l on l.region_id = j.region_id and l.lot_id = j.lot_id and l.state = 'OBJECTION'
        join bid_view b on b.region_id = j.region_id and b.bid_id = j.bid_id
        left join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id
        where j.region_id = :region and w.objection_id is null
          and j.decision = (select max(a.decision) from award a where a.region_id = j.region_id and a.lot_id = j.lot_id)
          and programme_time() >= (j.answer_by + 1)::timestamp at time zone :zone
        order by j.answer_by, j.objection_id""").param("region", region.value()).param("zone", Texts.ZONE.getId())
        .query(Rows.of(Overdue.class)).list();
  }
}
