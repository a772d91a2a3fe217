package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said about a figure's versions. Whoever asks was shown that they may see it. */
@Repository
@Transactional(readOnly = true)
class AnswerQuery {
  private final JdbcClient jdbc;

  AnswerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An answer to a question, or the explanation, whose question is empty. */
  record Said(int version, String question, String text) {}

  /** Of all versions, the newest first. */
  public List<Said> of(RegionId region, MeasurementId id) {
    return jdbc.sql("""
        select version, question, answer as text from measurement_answer
        where region_id = :region and measurement_id = :id
        union all
        select version, '', explanation from measurement_version
        where region_id = :region and measurement_id = :id and explanation is not null
        order by version desc, question""").param("region", region.value()).param("id", id.value())
        .query(Rows.of(Said.class)).list();
  }
}
