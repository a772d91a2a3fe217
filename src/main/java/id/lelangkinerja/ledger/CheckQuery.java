package id.lelangkinerja.ledger;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the newest check as it concerns the reader's region. */
@Repository
@Transactional(readOnly = true)
class CheckQuery {
  private final CheckRepository checks;

  CheckQuery(CheckRepository checks) {
    this.checks = checks;
  }

  /** The check, how much of the region it found to differ, and the first of it. */
  record OfRegion(CheckRepository.Check check, CheckRepository.Count count, List<Fault> faults) {}

  public Optional<OfRegion> newest(Acting who) {
    return checks.newest().map(check -> new OfRegion(check, checks.count(who.region(), check.checkedAt()),
        checks.found(who.region(), check.checkedAt())));
  }
}
