package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the acts upon one lot's bids come one after another. An act that depends on the lot's other bids, or on a turn of
 * the negotiation, would otherwise decide on what another changes at that moment.
 */
@Component
public class InTurn {
  private final JdbcClient jdbc;

  InTurn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other act is upon the lot, and keeps others waiting until this transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(Acting who, LotId lot) {
    jdbc.sql("select pg_advisory_xact_lock(:region, hashtext(:lot))").param("region", who.region().value())
        .param("lot", lot.value().toString()).query(row -> {
        });
  }
}
