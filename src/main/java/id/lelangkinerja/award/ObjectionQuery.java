package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objections to the awards of a lot, for somebody who has been shown the lot's award. */
@Repository
@Transactional(readOnly = true)
class ObjectionQuery {
  private final JdbcClient jdbc;

  ObjectionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that this person may read, the latest decision's first. */
  List<Objection> of(Acting who, AwardLot lot) {
    return jdbc.sql(
        """
            select j.objection_id, j.decision, j.bid_id, b.agency_id, b.agency_name, j.against_id, v.agency_name against, j.reasons, j.file_id, j.raised_at,
              j.answer_by, coalesce(w.answered_at, programme_time()) >= (j.answer_by + 1)::timestamp at time zone :zone late,
              w.upheld, w.reasons answer, w.answered_at, y.answerer, coalesce(y.voiced, false) voiced
            from objection j
            join bid_view b on b.region_id = j.region_id and b.bid_id = j.bid_id
            left join bid_view v on v.region_id = j.region_id and v.bid_id = j.against_id
            left join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id
            left join lateral (
              select (array_agg(p.role order by case p.role when 'SECRETARY' then 1 when 'MAYOR' then 2 else 3 end))[1] answerer,
                bool_or(p.person_id = :person) voiced
              from panel_voice_view p where p.region_id = j.region_id and p.bid_id = j.bid_id
                and (j.against_id is null or exists (select 1 from panel_voice_view q where q.region_id = j.region_id
                  and q.bid_id = j.against_id and q.person_id = p.person_id and q.role = p.role))) y on true
            where j.region_id = :region and j.lot_id = :lot order by j.decision desc, j.raised_at, j.objection_id""")
        .param("region", who.region().value()).param("lot", lot.lotId()).param("zone", Texts.ZONE.getId())
        .param("person", who.person().value())
        .query(Rows.of(Objection.class)).list().stream()
        .filter(objection -> Rules.mayReadObjection(who, lot, objection)).toList();
  }

  /** One of them; refused with NOT_FOUND_HERE where there is none that this person may read. */
  Objection one(Acting who, AwardLot lot, UUID id) {
    return of(who, lot).stream().filter(each -> each.objectionId().equals(id)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
