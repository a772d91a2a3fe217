package id.lelangkinerja.agreement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.command.Promised;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.AgreementLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Dinkes has promised stunting (16) and check-ups (95) for 2020, with two thousand million rupiah; it is the fifteenth of
 * February of that year, and nothing is agreed on yet.
 */
final class Agreed {
  static final int YEAR = 2020;
  @Autowired
  Worlds worlds;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  @Autowired
  DrawingUp drawing;
  @Autowired
  Signing signing;
  @Autowired
  AgreementQuery agreements;
  final World world;
  final Promised promised;
  final AgencyId agency;
  final AgreementLinks links;
  final Player head;

  Agreed(AutowireCapableBeanFactory beans) {
    beans.autowireBean(this);
    world = worlds.fresh();
    promised = Promised.in(world, jdbc, transaction, scope);
    at(Promised.TODAY);
    agency = world.agency("dinkes");
    links = world.links().agreements();
    head = world.dinkesHead();
  }

  void at(LocalDate day) {
    ((MovableClock) clock).moveTo(day.atTime(5, 0).toInstant(ZoneOffset.UTC));
  }

  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  void inForce() {
    drawing.drawUp(head.acting(), agency, YEAR);
    signBoth();
  }

  /** What was drawn up is in force, where no test looks at its signatures. */
  void takeForce() {
    change("update agreement set state = 'IN_FORCE', in_force_at = drawn_at, signed_file_id = file_id"
        + " where region_id = :region and state = 'SIGNING'");
  }

  void signBoth() {
    sign(head);
    sign(world.mayor());
  }

  void sign(Player signer) {
    signing.sign(signer.acting(), agency, YEAR, signing.toSign(signer.acting(), agency, YEAR));
  }

  AgreementSheet open() {
    return agreements.open(head.acting(), agency, YEAR);
  }

  /** The newest of the year. */
  AgreementSheet newest() {
    return agreements.sheet(world.region(), agreements.of(head.acting(), agency, YEAR).getFirst());
  }

  /** Changes rows of the region as no act of this module would. */
  void change(String statement) {
    within(() -> jdbc.sql(statement).param("region", world.region().value()).update());
  }

  /** The only value that the query finds in the region. */
  String told(String query) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql(query).param("region", world.region().value()).query(String.class).single();
    }));
  }

  /** Acts within a transaction of the region. */
  void within(Runnable act) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      act.run();
    });
  }

  static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
