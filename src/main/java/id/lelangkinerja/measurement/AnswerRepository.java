package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reporters said about the version that they handed in. */
@Repository
class AnswerRepository {
  private final JdbcClient jdbc;

  AnswerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the answers and, where the figure is off track, why. */
  void keep(Acting who, Measurement figure, Map<Question, String> answers, @Nullable String explanation) {
    if (!answers.isEmpty()) {
      jdbc.sql("""
          insert into measurement_answer (region_id, measurement_id, version, question, answer)
          select :region, :id, :version, a.question, a.answer
          from unnest(cast(:questions as text[]), cast(:answers as text[])) as a (question, answer)""")
          .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
          .param("questions", answers.keySet().stream().map(Enum::name).toArray(String[]::new))
          .param("answers", answers.values().toArray(String[]::new)).update();
    }
    if (explanation != null) {
      jdbc.sql("""
          update measurement_version set explanation = :explanation, explanation_open = true
          where region_id = :region and measurement_id = :id and version = :version""")
          .param("explanation", explanation).param("region", who.region().value()).param("id", figure.id().value())
          .param("version", figure.version()).update();
    }
  }
}
