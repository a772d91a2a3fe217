package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final String GOOD = "wE3mYtq0Xo1sUe7dVb2k";

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "Password", "changeme", "lelang-kinerja", "lk_app", "rahasia", "123456"})
  void a_well_known_default_is_told_without_its_value(String known) {
    assertThat(Secrets.faults(database("lk_application", known)))
        .containsExactly("LK_DATABASE_PASSWORD is a well-known default.");
  }

  @Test
  void an_empty_password_and_the_users_own_name_are_told() {
    assertThat(Secrets.faults(database("siapa", " "))).containsExactly("LK_DATABASE_PASSWORD is empty.");
    assertThat(Secrets.faults(database("siapa", "Siapa")))
        .containsExactly("LK_DATABASE_PASSWORD is the name of its user.");
    assertThat(Secrets.faults(Map.of("LK_DATABASE_URL", "jdbc:postgresql://db/lk"))).hasSize(3);
    assertThat(Secrets.faults(Map.of("LK_MAIL_USER", "surat", "LK_MAIL_PASSWORD", "surat"))).hasSize(1);
    assertThat(Secrets.faults(Map.of("SPRING_MAIL_USERNAME", "surat", "SPRING_MAIL_PASSWORD", ""))).hasSize(1);
  }

  @Test
  void secrets_of_ones_own_and_none_at_all_will_do() {
    assertThat(Secrets.faults(database("siapa", GOOD))).isEmpty();
    assertThat(Secrets.faults(Map.of())).isEmpty();
    assertThat(Secrets.faults(Map.of("SPRING_MAIL_PASSWORD", ""))).isEmpty();
  }

  private static Map<String, String> database(String user, String password) {
    return Map.of("LK_DATABASE_URL", "jdbc:postgresql://db/lk", "LK_DATABASE_OWNER_PASSWORD", GOOD,
        "LK_DATABASE_PORTAL_PASSWORD", GOOD, "LK_DATABASE_USER", user, "LK_DATABASE_PASSWORD", password);
  }
}
