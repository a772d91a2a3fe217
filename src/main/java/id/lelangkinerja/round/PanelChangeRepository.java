package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits on a panel instead of whom; the sheets that the one who leaves has handed in are no part of it and stay. */
@Repository
class PanelChangeRepository {
  private final JdbcClient jdbc;

  PanelChangeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The new member takes the seat, the chair's with it. */
  void replace(Acting who, RoundId round, Round.Member leaving, PersonId joining) {
    jdbc.sql("""
        delete from panel_member where region_id = :region and round_id = :round and person_id = :leaving""")
        .param("region", who.region().value()).param("round", round.value()).param("leaving", leaving.person().value())
        .update();
    jdbc.sql("""
        insert into panel_member (region_id, round_id, person_id, chair) values (:region, :round, :joining, :chair)""")
        .param("region", who.region().value()).param("round", round.value()).param("joining", joining.value())
        .param("chair", leaving.chair()).update();
  }

  void note(Acting who, RoundId round, PersonId leaving, PersonId joining, String reason) {
    jdbc.sql("""
        insert into panel_change (region_id, round_id, no, leaving_id, joining_id, reason, changed_by, changed_at)
        select :region, :round, coalesce(max(no), 0) + 1, :leaving, :joining, :reason, :by, programme_time()
        from panel_change where region_id = :region and round_id = :round""").param("region", who.region().value())
        .param("round", round.value()).param("leaving", leaving.value()).param("joining", joining.value())
        .param("reason", reason).param("by", who.person().value()).update();
  }
}
