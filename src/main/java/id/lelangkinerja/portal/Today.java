package id.lelangkinerja.portal;

import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on which a public page is read. */
@Component
class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
