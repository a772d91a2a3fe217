package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows the guessing of passwords: five failures for a name, or thirty from an address, within fifteen minutes are
 * enough. An attempt is counted before the password is looked at, so parallel guesses count as well.
 */
@Repository
class Throttle {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_NAME = 5;
  static final int PER_ADDRESS = 30;
  private final JdbcClient jdbc;

  Throttle(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counts an attempt; throws SIGN_IN_TOO_OFTEN when it is one too many. Its own transaction, whatever follows. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refused.class)
  public void count(String loginName, String address, Instant now) {
    int ofName = count("name:" + loginName, now);
    int ofAddress = count("address:" + address, now);
    Refused.unless(ofName <= PER_NAME && ofAddress <= PER_ADDRESS, Reason.SIGN_IN_TOO_OFTEN, WINDOW.toMinutes());
  }

  /** Counts another kind of attempt under its own subject, of which so many within the window are enough. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refused.class)
  public void slow(String subject, int most, Instant now) {
    Refused.unless(count(subject, now) <= most, Reason.SIGN_IN_TOO_OFTEN, WINDOW.toMinutes());
  }

  /** A success clears the name's failures; the address keeps its own, but for this one. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(String loginName, String address) {
    jdbc.sql("delete from sign_in_throttle where subject = :name").param("name", "name:" + loginName).update();
    jdbc.sql("update sign_in_throttle set failures = greatest(failures - 1, 0) where subject = :address")
        .param("address", "address:" + address).update();
  }

  private int count(String subject, Instant now) {
    return jdbc.sql("""
        insert into sign_in_throttle as t (subject, failures, window_start) values (:subject, 1, :now)
        on conflict (subject) do update set
          failures = case when t.window_start < :expired then 1 else t.failures + 1 end,
          window_start = case when t.window_start < :expired then :now else t.window_start end
        returning failures""")
        .param("subject", subject).param("now", now.atOffset(ZoneOffset.UTC))
        .param("expired", now.minus(WINDOW).atOffset(ZoneOffset.UTC)).query(Rows.of(Integer.class)).single();
  }
}
