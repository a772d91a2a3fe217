package id.lelangkinerja.identity;

import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The programme's now, and the day on which it is decided who holds an office. */
@Component
class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  Instant instant() {
    return clock.instant();
  }

  LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
