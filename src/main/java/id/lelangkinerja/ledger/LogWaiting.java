package id.lelangkinerja.ledger;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The state of the log among what waits for a person, and among what stands in a region. */
@Component
@Order(LogWaiting.LAST)
class LogWaiting implements Waiting, Groundwork {
  static final int LAST = 100;
  private final CheckQuery checks;

  LogWaiting(CheckQuery checks) {
    this.checks = checks;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    return Rules.mayReadChecks(who)
        ? checks.newest(who).filter(found -> !found.check().isClean())
            .map(found -> new Task("ledger.waiting.tampering", "", null, links.structure().logCheck())).stream()
            .toList()
        : List.of();
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!Rules.mayReadChecks(who)) {
      return List.of();
    }
    var newest = checks.newest(who);
    int acts = newest.map(found -> Math.toIntExact(found.check().size())).orElse(0);
    int faults = newest
        .map(found -> found.count().acts() + found.count().rows() + (int) found.check().treeFaults().lines().count())
        .orElse(0);
    boolean clean = newest.map(found -> found.check().isClean()).orElse(true);
    return List.of(new Step("groundwork.history", acts, faults, clean, links.structure().logCheck()));
  }
}
