package id.lelangkinerja.demo;

import id.lelangkinerja.database.Rows;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mark that the demo leaves in the data it was played in, and that nothing takes away. */
@Repository
public class DemoMarkRepository {
  private final JdbcClient jdbc;

  DemoMarkRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the demo was ever played here. */
  public boolean isThere() {
    return jdbc.sql("select exists (select 1 from demo_mark)").query(Rows.of(Boolean.class)).single();
  }

  void leave(LocalDate day) {
    jdbc.sql("insert into demo_mark (loaded_on) values (:day)").param("day", day).update();
  }
}
