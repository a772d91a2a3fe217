package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lock on a round by which bids and the closing of bidding keep out of each other's way, held to the end of the
 * caller's transaction. Throws Refused NOT_FOUND_HERE where there is no such round.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RoundLockRepository {
  private final JdbcClient jdbc;

  RoundLockRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Together with others who share it: for acts upon one bid. */
  public void share(Acting who, RoundId round) {
    lock(who, round, " for share");
  }

  /** Alone: waits for every act upon a bid that has begun, and lets none begin. */
  public void alone(Acting who, RoundId round) {
    lock(who, round, " for update");
  }

  private void lock(Acting who, RoundId round, String how) {
    var locked = jdbc.sql("select round_id from round where region_id = :region and round_id = :round" + how)
        .param("region", who.region().value()).param("round", round.value()).query(Rows.of(UUID.class)).list();
    Refused.unless(!locked.isEmpty(), Reason.NOT_FOUND_HERE);
  }
}
