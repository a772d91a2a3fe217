package id.lelangkinerja.running;

import id.lelangkinerja.running.page.GivenAdvice;
import java.time.Instant;

/** The regional secretary's advice on an amendment; the name is the one of that day. */
public record Advice(String adviserName, Instant advisedAt, Opinion opinion, String reason) {
  GivenAdvice shown() {
    return new GivenAdvice(adviserName, advisedAt, opinion.key(), reason);
  }
}
