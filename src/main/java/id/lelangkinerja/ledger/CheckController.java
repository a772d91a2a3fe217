package id.lelangkinerja.ledger;

import id.lelangkinerja.ledger.page.CheckPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;

/** What the newest check of the history found, for those who must act upon it. */
@RegionController
class CheckController {
  private final CheckQuery checks;

  CheckController(CheckQuery checks) {
    this.checks = checks;
  }

  @GetMapping("/log-check")
  Screen show(Acting who) {
    Refused.unless(Rules.mayReadChecks(who), Reason.NOT_FOUND_HERE);
    return Screen.of("ledger/check", checks.newest(who).map(CheckController::page)
        .orElseGet(() -> new CheckPage(Sentence.of("ledger.check.none"), true, null, 0, 0, List.of(), List.of())));
  }

  private static CheckPage page(CheckQuery.OfRegion found) {
    var check = found.check();
    var tree = check.treeFaults().lines().map(CheckController::fault).toList();
    return new CheckPage(headline(found), check.isClean(), check.checkedAt(), check.size(), found.count(),
        found.acts().stream().map(act -> new CheckPage.Act(act.actId(), act.kind().key(), act.told())).toList(), tree);
  }

  private static Sentence headline(CheckQuery.OfRegion found) {
    if (found.check().isClean()) {
      return Sentence.of("ledger.check.clean");
    }
    return found.count() == 0 && found.check().treeFaults().isEmpty()
        ? Sentence.of("ledger.check.elsewhere")
        : Sentence.of("ledger.check.wrong", found.count());
  }

  /** A line is the kind of the fault and where it is. */
  private static Sentence fault(String line) {
    return Sentence.of("ledger.fault." + line.replaceFirst(" .*", "").toLowerCase(Locale.ROOT),
        line.replaceFirst("^\\S+ ?", ""));
  }
}
