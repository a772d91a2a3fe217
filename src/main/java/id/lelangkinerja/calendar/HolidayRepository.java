package id.lelangkinerja.calendar;

import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of holidays. */
@Repository
class HolidayRepository {
  private final JdbcClient jdbc;

  HolidayRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the day is a holiday already. */
  boolean add(RegionId region, Holiday holiday) {
    return jdbc.sql("""
        insert into holiday (region_id, day, name, kind, basis) values (:region, :day, :name, :kind, :basis)
        on conflict (region_id, day) do nothing""").param("region", region.value()).param("day", holiday.day())
        .param("name", holiday.name()).param("kind", holiday.kind().name()).param("basis", holiday.basis())
        .update() == 1;
  }

  /** False where the day is none. */
  boolean remove(RegionId region, LocalDate day) {
    return jdbc.sql("delete from holiday where region_id = :region and day = :day").param("region", region.value())
        .param("day", day).update() == 1;
  }
}
