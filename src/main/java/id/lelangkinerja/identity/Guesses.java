package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Slows the guessing of other secrets than passwords, as sign-in is slowed: five attempts within fifteen minutes. */
@Component
public class Guesses {
  private static final int MOST = 5;
  private final Throttle throttle;
  private final Clock clock;

  Guesses(Throttle throttle, Clock clock) {
    this.throttle = throttle;
    this.clock = clock;
  }

  /**
   * Counts an attempt at the secret of this name, before it is looked at and whatever follows; throws SIGN_IN_TOO_OFTEN
   * when it is one too many.
   */
  public void count(Acting who, String secret) {
    throttle.slow(who.region().value() + ":" + secret, MOST, clock.instant());
  }
}
