package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of questions about lots and of their answers. */
@Repository
class QuestionRepository {
  private final JdbcClient jdbc;

  QuestionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question with the agency that asked it. */
  record Asked(UUID lotId, UUID agencyId, String question, boolean settled) {
    LotId lot() {
      return new LotId(lotId);
    }

    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  /**
   * Whether bids for the lot are taken at this moment, by the database's clock: as long as that, it may be asked
   * about.
   */
  @Transactional(readOnly = true)
  public boolean isTakingBids(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from lot_view where region_id = :region and lot_id = :lot and state = 'BIDDING'
          and programme_time() < closes_at)""").param("region", region.value()).param("lot", lot.value())
        .query(Rows.of(Boolean.class)).single();
  }

  /** How many questions the agency has asked about the lot. */
  int count(RegionId region, LotId lot, AgencyId agency) {
    return jdbc.sql("""
        select count(*) from lot_question where region_id = :region and lot_id = :lot and agency_id = :agency""")
        .param("region", region.value()).param("lot", lot.value()).param("agency", agency.value())
        .query(Rows.of(Integer.class)).single();
  }

  @Transactional(readOnly = true)
  public Optional<Asked> find(RegionId region, QuestionId id) {
    return jdbc.sql("""
        select q.lot_id, q.agency_id, q.question, a.question_id is not null settled from lot_question q
        left join lot_answer a on a.region_id = q.region_id and a.question_id = q.question_id
        where q.region_id = :region and q.question_id = :question""").param("region", region.value())
        .param("question", id.value()).query(Rows.of(Asked.class)).optional();
  }

  void ask(Acting who, QuestionId id, LotId lot, AgencyId agency, String question) {
    jdbc.sql("""
        insert into lot_question (region_id, question_id, lot_id, agency_id, question, asked_by, asked_at)
        values (:region, :id, :lot, :agency, :question, :by, programme_time())""")
        .param("region", who.region().value()).param("id", id.value()).param("lot", lot.value())
        .param("agency", agency.value()).param("question", question).param("by", who.person().value()).update();
  }

  void answer(Acting who, QuestionId id, boolean declined, String answer) {
    jdbc.sql("""
        insert into lot_answer (region_id, question_id, declined, answer, answered_by, answered_at)
        values (:region, :id, :declined, :answer, :by, programme_time())""").param("region", who.region().value())
        .param("id", id.value()).param("declined", declined).param("answer", answer)
        .param("by", who.person().value()).update();
  }
}
