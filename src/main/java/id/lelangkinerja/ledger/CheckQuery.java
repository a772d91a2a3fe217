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

  /** The check, how many acts of the region it found to differ, and the first of them. */
  record OfRegion(CheckRepository.Check check, int count, List<CheckRepository.Found> acts) {}

  public Optional<OfRegion> newest(Acting who) {
    return checks.newest().map(check -> new OfRegion(check, checks.count(who.region(), check.checkedAt()),
        checks.found(who.region(), check.checkedAt())));
  }
}
