package id.lelangkinerja.platform;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Lets the program start from what {@code bin/program} prepared: what Spring finds out about our classes at each start, written as code
 * once (its AOT processing). That code holds the beans that are there by the settings which the program comes with. Which are there by other
 * settings is for Spring's conditions to say, so whoever sets what they may look at gets the longer start, and the same program; the
 * settings that docs/operations.md names are no such ones. A second program within this one, as the demo's, listens to its own start.
 */
public final class Prepared implements ApplicationListener<SpringApplicationEvent> {
  private static final String CODE = "id.lelangkinerja.LelangKinerja__ApplicationContextInitializer";
  private static final Set<String> LOOKED_AT = Set.of("spring.", "server.", "management.");
  private static final Set<String> HARMLESS = Set.of("spring.profiles.active", "spring.application.pid",
      "spring.application.version", "spring.mail.host", "spring.mail.port",
      "spring.mail.username", "spring.mail.password", "server.port", "server.address");
  private static final Set<String> PROFILES = Set.of("production");
  /** How Boot names what it read from the program's own files. */
  private static final String OWN = "class path resource";

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    if (event instanceof ApplicationEnvironmentPreparedEvent begun) {
      use(fits(begun.getEnvironment()) && isThere());
    } else if (event instanceof ApplicationReadyEvent || event instanceof ApplicationFailedEvent) {
      use(false);
    }
  }

  /** Whether nothing is set by which other beans might be there than those that were prepared. */
  static boolean fits(ConfigurableEnvironment environment) {
    return environment.getProperty("lk.prepared", Boolean.class, false)
        && "app".equals(environment.getProperty("lk.database.as", "app"))
        && PROFILES.containsAll(Set.of(environment.getActiveProfiles()))
        && environment.getPropertySources().stream().flatMap(Prepared::names).noneMatch(Prepared::mayMatter);
  }

  private static Stream<String> names(PropertySource<?> source) {
    return source instanceof EnumerablePropertySource<?> listed && !source.getName().contains(OWN)
        ? Stream.of(listed.getPropertyNames())
        : Stream.empty();
  }

  private static boolean mayMatter(String name) {
    var dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
    return LOOKED_AT.stream().anyMatch(dotted::startsWith) && !HARMLESS.contains(dotted);
  }

  private static boolean isThere() {
    return Prepared.class.getClassLoader().getResource(CODE.replace('.', '/') + ".class") != null;
  }

  private static void use(boolean prepared) {
    SpringProperties.setProperty(AotDetector.AOT_ENABLED, Boolean.toString(prepared));
  }
}
