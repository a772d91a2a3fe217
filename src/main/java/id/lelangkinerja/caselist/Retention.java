package id.lelangkinerja.caselist;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long cases are kept after the last day of their period: 1 to 120 months, as the installation sets it. */
@Component
class Retention {
  private static final int MOST = 120;
  private final int months;

  Retention(@Value("${lk.case-lists.months:24}") int months) {
    if (months < 1 || months > MOST) {
      throw new IllegalArgumentException("lk.case-lists.months is 1 to " + MOST + ": " + months);
    }
    this.months = months;
  }

  LocalDate deleteOn(LocalDate endsOn) {
    return endsOn.plusMonths(months);
  }
}
