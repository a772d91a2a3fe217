package id.lelangkinerja.start;

import id.lelangkinerja.platform.DataHome;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the home can take what people hand in: down below a quarter of a gigabyte of free space, before writes
 * fail.
 */
@Component
class HomeHealth implements HealthIndicator {
  private static final long LEAST = 256L << 20;
  private final DataHome home;

  HomeHealth(DataHome home) {
    this.home = home;
  }

  @Override
  public Health health() {
    long free = home.files().toFile().getUsableSpace();
    return (free < LEAST ? Health.down() : Health.up()).withDetail("free", free).build();
  }
}
