package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether this year's holidays are known: without them terms end on days on which nobody works. */
@Component
@Order(15)
class CalendarGroundwork implements Groundwork {
  private final HolidayQuery holidays;
  private final Clock clock;

  CalendarGroundwork(HolidayQuery holidays, Clock clock) {
    this.holidays = holidays;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!Rules.mayRead(who)) {
      return List.of();
    }
    int year = LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
    int known = holidays.of(who.region(), year).size();
    return List.of(new Step("groundwork.holidays", known, known > 0 ? 0 : 1, true,
        links.structure().holidays(year)));
  }
}
