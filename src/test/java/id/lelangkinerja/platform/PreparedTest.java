package id.lelangkinerja.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedTest {
  private static final String[] NONE = {};

  @AfterEach
  void forget() {
    SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
  }

  @Test
  void what_was_prepared_serves_where_the_operator_sets_what_is_documented() {
    assertThat(Prepared.fits(set(Map.of()))).isTrue();
    assertThat(Prepared.fits(set(Map.of("SERVER_PORT", "9000", "SPRING_PROFILES_ACTIVE", "production",
        "SPRING_MAIL_HOST", "mail.example", "SPRING_MAIL_PORT", "25", "LK_HOME", "/srv/lelang", "DEBUGINFOD_URLS",
        "https://debug.example")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPRING_FLYWAY_ENABLED", "spring.main.lazy-initialization", "MANAGEMENT_SERVER_PORT",
      "server.forward-headers-strategy", "SPRING_APPLICATION_JSON"})
  void what_springs_conditions_may_look_at_takes_the_longer_start(String name) {
    assertThat(Prepared.fits(set(Map.of(name, "true")))).isFalse();
  }

  @Test
  void so_do_other_profiles_and_the_role_of_the_loader() {
    var other = set(Map.of());
    other.setActiveProfiles("trial");
    assertThat(Prepared.fits(other)).isFalse();
    assertThat(Prepared.fits(set(Map.of("lk.database.as", "loader")))).isFalse();
  }

  @Test
  void it_is_for_the_starter_to_say_that_something_was_prepared() {
    assertThat(Prepared.fits(set(Map.of("lk.prepared", "false")))).isFalse();
    assertThat(Prepared.fits(new StandardEnvironment())).isFalse();
  }

  @Test
  void a_second_program_within_it_starts_by_itself() {
    SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
    new Prepared().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(),
        new SpringApplication(), NONE, set(Map.of("lk.database.as", "loader"))));
    assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
  }

  @Test
  void what_starts_after_it_or_in_its_place_starts_by_itself() {
    var program = new SpringApplication();
    try (var beans = new StaticApplicationContext()) {
      SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
      new Prepared().onApplicationEvent(new ApplicationReadyEvent(program, NONE, beans, Duration.ZERO));
      assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
      SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
      new Prepared().onApplicationEvent(new ApplicationFailedEvent(program, NONE, beans, new IllegalStateException()));
      assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
    }
  }

  /** What the operator set, beside what the program's own files say. */
  private static StandardEnvironment set(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    var sources = environment.getPropertySources();
    sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    sources.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
        new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    sources.addLast(new MapPropertySource("starter", Map.of("lk.prepared", "true")));
    sources.addLast(new MapPropertySource("Config resource 'class path resource [application.properties]'",
        Map.of("spring.threads.virtual.enabled", "true", "management.endpoint.health.show-details", "never")));
    return environment;
  }
}
