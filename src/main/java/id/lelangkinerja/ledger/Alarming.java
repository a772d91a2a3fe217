package id.lelangkinerja.ledger;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a check found in a region, and tells those who must act upon it. */
@Service
class Alarming {
  private final CheckRepository checks;
  private final Notifying notifying;

  Alarming(CheckRepository checks, Notifying notifying) {
    this.checks = checks;
    this.notifying = notifying;
  }

  /** Told each time that something is wrong, until nothing is; {@code tree} is what concerns all regions alike. */
  @Transactional
  void alarm(RegionId region, Instant at, List<Fault> faults, List<String> tree) {
    checks.add(region, at, faults);
    if (!faults.isEmpty() || !tree.isEmpty()) {
      notifying.tell(region, Recipients.holding(Role.REGION_ADMINISTRATOR, Role.MONITOR),
          Told.of(NoticeKind.TAMPERING, "notice.text.tampering",
              List.of(Long.toString(faults.stream().filter(fault -> !fault.kind().isOfRows()).count()),
                  Integer.toString(tree.size()),
                  Long.toString(faults.stream().filter(fault -> fault.kind().isOfRows()).count())),
              links -> links.structure().logCheck()).once("ledger:" + at));
    }
  }
}
