package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lelangkinerja.LelangKinerja;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class ProductionTest {
  @Test
  void production_with_a_default_password_does_not_start_and_says_so_in_a_sentence() {
    assertThat(sentence(Map.of("LK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/lk", "LK_DATABASE_OWNER_USER", "p",
        "LK_DATABASE_OWNER_PASSWORD", "postgres", "LK_DATABASE_USER", "a", "LK_DATABASE_PASSWORD", "a")))
        .startsWith("LK_DATABASE_OWNER_PASSWORD is a well-known default. LK_DATABASE_PASSWORD is the name of its user.")
        .contains("openssl rand");
  }

  @Test
  void production_does_not_start_with_the_demo() {
    assertThat(sentence(Map.of("lk.demo", "true"))).contains("there is no demo in production");
  }

  /** What the operator reads; the start ends before anything is connected. */
  private static String sentence(Map<String, Object> settings) {
    var arguments = settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
    var failure = catchThrowable(() -> new SpringApplicationBuilder(LelangKinerja.class).profiles("production")
        .logStartupInfo(false).run(arguments).close());
    assertThat(failure).isNotNull();
    var analysis = new StartFailures().analyze(failure);
    assertThat(analysis).isNotNull();
    return analysis == null ? "" : analysis.getDescription();
  }
}
