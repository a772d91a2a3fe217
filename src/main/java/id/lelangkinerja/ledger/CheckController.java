package id.lelangkinerja.ledger;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.page.CheckPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** What the newest check of the history found, for those who must act upon it. */
@RegionController
class CheckController {
  private final CheckQuery checks;

  CheckController(CheckQuery checks) {
    this.checks = checks;
  }

  @GetMapping("/log-check")
  Screen show(Acting who, RegionHere here) {
    Refused.unless(Rules.mayReadChecks(who), Reason.NOT_FOUND_HERE);
    var links = Links.of(here);
    return Screen.of("ledger/check", checks.newest(who).map(found -> page(found, links))
        .orElseGet(
            () -> new CheckPage(Sentence.of("ledger.check.none"), true, null, 0, 0, List.of(), List.of(), List.of())));
  }

  private static CheckPage page(CheckQuery.OfRegion found, Links links) {
    var check = found.check();
    var tree = check.treeFaults().lines().map(CheckController::fault).toList();
    return new CheckPage(headline(found), check.isClean(), check.checkedAt(), check.size(),
        found.count().acts() + found.count().rows(), acts(found), rows(found, links), tree);
  }

  private static List<CheckPage.Act> acts(CheckQuery.OfRegion found) {
    return found.faults().stream().filter(fault -> fault.where() == null)
        .map(fault -> new CheckPage.Act(told(fault.actId()), fault.kind().key(), fault.told())).toList();
  }

  private static List<CheckPage.Row> rows(CheckQuery.OfRegion found, Links links) {
    var rows = new ArrayList<CheckPage.Row>();
    for (var fault : found.faults()) {
      var where = fault.where();
      if (where != null) {
        rows.add(new CheckPage.Row("vouched." + where.place(), where.name(), url(where, links), fault.kind().key(),
            told(fault.actId()), fault.told()));
      }
    }
    return rows;
  }

  private static String told(@Nullable UUID act) {
    return act == null ? "" : act.toString();
  }

  private static @Nullable String url(Fault.Where where, Links links) {
    if (where.objectKind() == null) {
      return null;
    }
    return switch (Kind.valueOf(where.objectKind())) {
      case BID -> links.bid(where.objectId());
      case LOT -> links.auction().lot(where.objectId());
      case CONTRACT -> links.contracts().contract(where.objectId());
      case SAMPLE -> links.sampling().open(where.objectId());
      case MEASUREMENT -> links.figures().measurement(where.objectId());
      case PERSON -> links.people().person(where.objectId());
      case REGION -> links.structure().administration();
      default -> null;
    };
  }

  private static Sentence headline(CheckQuery.OfRegion found) {
    if (found.check().isClean()) {
      return Sentence.of("ledger.check.clean");
    }
    var count = found.count();
    if (count.acts() == 0 && count.rows() > 0 && found.check().treeFaults().isEmpty()) {
      return Sentence.of("ledger.check.rows-wrong", count.rows());
    }
    return count.acts() == 0 && found.check().treeFaults().isEmpty()
        ? Sentence.of("ledger.check.elsewhere")
        : Sentence.of("ledger.check.wrong", count.acts());
  }

  /** A line is the kind of the fault and where it is. */
  private static Sentence fault(String line) {
    return Sentence.of("ledger.fault." + line.replaceFirst(" .*", "").toLowerCase(Locale.ROOT),
        line.replaceFirst("^\\S+ ?", ""));
  }
}
