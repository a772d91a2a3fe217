package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;

/** A holiday was added or taken away: terms that fall on this day, or fell beside it, may move. Told within the change. */
public record HolidaysChanged(RegionId region, LocalDate day) {}
