package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invites an agency to a lot that asks its agencies in turn, also after the lot was opened. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class FurtherInvitationRepository {
  private final JdbcClient jdbc;

  FurtherInvitationRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nothing where the lot invites it already. Who may is asked by the use case. */
  public void invite(Acting who, LotId lot, AgencyId agency) {
    jdbc.sql("""
        insert into lot_invitation (region_id, lot_id, agency_id) values (:region, :lot, :agency)
        on conflict (region_id, lot_id, agency_id) do nothing""").param("region", who.region().value())
        .param("lot", lot.value()).param("agency", agency.value()).update();
  }
}
