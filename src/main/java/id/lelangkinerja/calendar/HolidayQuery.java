package id.lelangkinerja.calendar;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the holidays. */
@Repository
@Transactional(readOnly = true)
class HolidayQuery {
  private final JdbcClient jdbc;

  HolidayQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In their order, of one year. */
  List<Holiday> of(RegionId region, int year) {
    return between(region, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** All that were ever written down: a few dozen a year. */
  List<Holiday> all(RegionId region) {
    return jdbc.sql("select day, name, kind, basis from holiday where region_id = :region order by day")
        .param("region", region.value()).query(Rows.of(Holiday.class)).list();
  }

  List<Holiday> between(RegionId region, LocalDate from, LocalDate to) {
    return jdbc.sql("""
        select day, name, kind, basis from holiday where region_id = :region and day between :from and :to
        order by day""").param("region", region.value()).param("from", from).param("to", to)
        .query(Rows.of(Holiday.class)).list();
  }

  Set<LocalDate> days(RegionId region, LocalDate from, LocalDate to) {
    return between(region, from, to).stream().map(Holiday::day).collect(Collectors.toSet());
  }

  /** The years of which anything is known, the newest first. */
  List<Integer> years(RegionId region) {
    return jdbc.sql("""
        select distinct extract(year from day)::int from holiday where region_id = :region order by 1 desc""")
        .param("region", region.value()).query(Rows.of(Integer.class)).list();
  }
}
