package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of settings: added for a day, and taken back only while that day lies ahead. */
@Repository
class SettingRepository {
  private final JdbcClient jdbc;

  SettingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, Setting setting, String value, LocalDate from) {
    jdbc.sql("""
        insert into region_setting (region_id, key, value, valid_from) values (:region, :key, :value, :from)""")
        .param("region", region.value()).param("key", setting.key()).param("value", value).param("from", from)
        .update();
  }

  /** False where there is no such value. */
  boolean remove(RegionId region, Setting setting, LocalDate from) {
    return jdbc.sql("delete from region_setting where region_id = :region and key = :key and valid_from = :from")
        .param("region", region.value()).param("key", setting.key()).param("from", from).update() == 1;
  }
}
