package id.lelangkinerja.ledger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down as long as the newest check found the history changed; up before the first. */
@Component
class LogHealth implements HealthIndicator {
  private final CheckRepository checks;

  LogHealth(CheckRepository checks) {
    this.checks = checks;
  }

  @Override
  public Health health() {
    return checks.newest().map(check -> (check.isClean() ? Health.up() : Health.down())
        .withDetail("checked", check.checkedAt().toString()).withDetail("acts", check.actFaults())
        .withDetail("rows", check.rowFaults())
        .withDetail("tree", check.treeFaults()).build()).orElseGet(() -> Health.up().build());
  }
}
