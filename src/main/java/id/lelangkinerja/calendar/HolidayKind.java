package id.lelangkinerja.calendar;

/**
 * Who sets a holiday: the joint decree of the three ministers as a national holiday or as a day of collective leave
 * ("cuti bersama"), or the region itself.
 */
public enum HolidayKind {
  NATIONAL, COLLECTIVE_LEAVE, REGIONAL
}
