package id.lelangkinerja.mail;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that are due. One is taken up first and sent then, so that a program that goes down in between
 * leaves a letter of which nobody knows, and never sends it again. What the server did not take is tried again, each
 * time after a longer pause, for about two days.
 */
@Component
class Delivering implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
  private static final Duration OFTEN = Duration.ofSeconds(20);
  private static final Duration CUT_OFF = Duration.ofMinutes(15);
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int MOST_AT_ONCE = 500;
  private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
      Duration.ofMinutes(20), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(8), Duration.ofHours(12),
      Duration.ofHours(24));
  private final Carrier carrier;
  private final LetterRepository letters;
  private final Clock clock;

  Delivering(Carrier carrier, LetterRepository letters, Clock clock) {
    this.carrier = carrier;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail.delivery";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(OFTEN);
  }

  @Override
  public void run() {
    var now = clock.instant();
    int lost = letters.giveUp(now.minus(CUT_OFF), now);
    if (lost > 0) {
      LOG.warn("{} letters were being sent when the program went down; whether they arrived is unknown.", lost);
    }
    letters.forget(now.minus(REMEMBERED));
    for (int sent = 0; carrier.isThere() && sent < MOST_AT_ONCE; sent++) {
      var taken = letters.take(now);
      if (taken.isEmpty() || !sent(taken.get(), now)) {
        return;
      }
    }
  }

  /** False where the server cannot be reached: then no other letter is tried either. */
  private boolean sent(LetterRepository.Taken taken, Instant now) {
    var outcome = carrier.carry(taken.letter());
    switch (outcome) {
      case SENT -> letters.end(taken.letterId(), "SENT", now);
      case REFUSED -> letters.end(taken.letterId(), "FAILED", now);
      case UNKNOWN -> letters.end(taken.letterId(), "UNKNOWN", now);
      case LATER, UNREACHED -> postpone(taken, now);
    }
    return outcome != Outcome.UNREACHED;
  }

  private void postpone(LetterRepository.Taken taken, Instant now) {
    if (taken.attempts() > PAUSES.size()) {
      letters.end(taken.letterId(), "FAILED", now);
    } else {
      letters.later(taken.letterId(), now.plus(PAUSES.get(taken.attempts() - 1)));
    }
  }
}
