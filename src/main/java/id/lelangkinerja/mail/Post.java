package id.lelangkinerja.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where letters are handed in. A letter is part of the transaction of the act that causes it: where the act does not
 * come to be, neither does the letter. It is sent within a minute after.
 */
@Component
public class Post {
  private final Carrier carrier;
  private final LetterRepository letters;
  private final Clock clock;

  Post(Carrier carrier, LetterRepository letters, Clock clock) {
    this.carrier = carrier;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Whether this installation has a mail server (spring.mail.host); where it has none, letters are not even written.
   */
  public boolean isSet() {
    return carrier.isThere();
  }

  /** Hands in a letter, once for each key. Throws IllegalStateException outside of a transaction. */
  public void send(Letter letter) {
    send(letter, clock.instant());
  }

  /** The same for a letter that waits until then. */
  public void send(Letter letter, Instant notBefore) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a letter belongs to the transaction of the act that causes it");
    }
    if (isSet()) {
      letters.write(letter, clock.instant(), notBefore);
    }
  }
}
