package id.lelangkinerja.calendar;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes holidays down and takes coming ones away; who counts by them is told within the same transaction. */
@Service
public class KeepingHolidays {
  private final HolidayRepository holidays;
  private final History history;
  private final ApplicationEventPublisher told;
  private final Clock clock;

  KeepingHolidays(HolidayRepository holidays, History history, ApplicationEventPublisher told, Clock clock) {
    this.holidays = holidays;
    this.history = history;
    this.told = told;
    this.clock = clock;
  }

  /** By the administrator (NOT_YOURS); refused at the field {@code day} with HOLIDAY_TWICE. */
  @Transactional
  public void add(Acting who, Holiday holiday) {
    Rules.onlyKeeper(who);
    if (!holidays.add(who.region(), holiday)) {
      throw new Refused(Reason.HOLIDAY_TWICE).at("day");
    }
    changed(who, "holiday.added", holiday.day(), holiday.name());
  }

  /** By the administrator (NOT_YOURS), of a day to come (HOLIDAY_OVER) that is one (NOT_FOUND_HERE). */
  @Transactional
  public void remove(Acting who, LocalDate day) {
    Rules.onlyKeeper(who);
    Refused.unless(Rules.mayRemove(who, day, LocalDate.ofInstant(clock.instant(), Texts.ZONE)), Reason.HOLIDAY_OVER);
    Refused.unless(holidays.remove(who.region(), day), Reason.NOT_FOUND_HERE);
    changed(who, "holiday.removed", day, "");
  }

  private void changed(Acting who, String what, LocalDate day, String name) {
    history.record(who, what, Kind.REGION, new UUID(0, who.region().value()), (day + " " + name).strip());
    told.publishEvent(new HolidaysChanged(who.region(), day));
  }
}
