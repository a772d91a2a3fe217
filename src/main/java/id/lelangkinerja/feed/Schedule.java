package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When a feed is fetched, in western Indonesian time.
 *
 * @param hour of the day, 0 to 23; without meaning where it is every hour
 * @param day  of the week from Monday, 1 to 7, or of the month, 1 to 31, where a shorter month has its last; else without
 *             meaning
 */
public record Schedule(Turn turn, int hour, int day) {
  private static final int LAST_HOUR = 23;
  private static final int WEEK = 7;
  private static final int LONGEST_MONTH = 31;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 7;
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** Refuses with OUT_OF_RANGE at "at_hour" or "on_day". */
  public Schedule {
    if (hour < 0 || hour > LAST_HOUR) {
      throw new Refused(Reason.OUT_OF_RANGE, 0, LAST_HOUR).at("at_hour");
    }
    int last = turn == Turn.WEEKLY ? WEEK : LONGEST_MONTH;
    if (day < 1 || day > last) {
      throw new Refused(Reason.OUT_OF_RANGE, 1, last).at("on_day");
    }
  }

  /** The next time after this moment. */
  Instant after(Instant moment) {
    var now = moment.atZone(Texts.ZONE);
    return switch (turn) {
      case HOURLY -> now.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
      case DAILY -> later(now, at(now), at(now.plusDays(1)));
      case WEEKLY -> {
        var own = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
        yield later(now, at(own), at(own.plusWeeks(1)));
      }
      case MONTHLY -> later(now, ofMonth(now, YearMonth.from(now)), ofMonth(now, YearMonth.from(now).plusMonths(1)));
    };
  }

  /** When it is tried again after so many failures one after the other: the pause doubles, up to a day. */
  static Instant again(Instant moment, int failures) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
    return moment.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  private static Instant later(ZonedDateTime now, ZonedDateTime first, ZonedDateTime second) {
    return (first.isAfter(now) ? first : second).toInstant();
  }

  private ZonedDateTime at(ZonedDateTime of) {
    return of.truncatedTo(ChronoUnit.DAYS).withHour(hour);
  }

  private ZonedDateTime ofMonth(ZonedDateTime now, YearMonth month) {
    return at(month.atDay(Math.min(day, month.lengthOfMonth())).atStartOfDay(now.getZone()));
  }
}
