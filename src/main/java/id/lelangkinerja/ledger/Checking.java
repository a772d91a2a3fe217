package id.lelangkinerja.ledger;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Each night computes everything again: every act against its leaf, rows and files against what acts vouch for, the
 * tree against its leaves, the checkpoints against the tree. What was changed behind the program's back is told to administrators and monitors, to whoever
 * asks for the program's health, and to its operators in the log.
 */
@Component
class Checking implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
  private static final LocalTime AT = LocalTime.of(3, 10);
  private final RegionDirectory regions;
  private final CheckingTree tree;
  private final CheckingActs acts;
  private final CheckRepository checks;
  private final Alarming alarming;
  private final Clock clock;

  Checking(RegionDirectory regions, CheckingTree tree, CheckingActs acts, CheckRepository checks, Alarming alarming,
      Clock clock) {
    this.regions = regions;
    this.tree = tree;
    this.acts = acts;
    this.checks = checks;
    this.alarming = alarming;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ledger.check";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AT, Texts.ZONE);
  }

  @Override
  public void run() {
    var whole = tree.check();
    var wrong = new ArrayList<>(whole.faults());
    var found = new LinkedHashMap<RegionId, List<Fault>>();
    long leaves = 0;
    for (RegionHere here : regions.all()) {
      var checked = acts.check(here.id(), whole.size());
      leaves += checked.leaves();
      found.put(here.id(), checked.faults());
    }
    if (leaves != whole.size()) {
      wrong.add("LEAVES_UNEQUAL " + leaves);
    }
    tell(whole.size(), found, wrong);
  }

  private void tell(long size, Map<RegionId, List<Fault>> found, List<String> wrong) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var faults = found.values().stream().flatMap(List::stream).toList();
    int rows = (int) faults.stream().filter(fault -> fault.kind().isOfRows()).count();
    int acts = faults.size() - rows;
    found.forEach((region, own) -> {
      if (!own.isEmpty() || !wrong.isEmpty()) {
        alarming.alarm(region, at, own, wrong);
      }
    });
    checks.add(new CheckRepository.Check(at, size, acts, rows, String.join("\n", wrong)));
    if (!faults.isEmpty() || !wrong.isEmpty()) {
      LOG.error(
          "Something was changed behind the program's back: {} acts differ from the log, {} rows or files from what acts"
              + " vouch for; the log itself: {}.",
          acts, rows, wrong.isEmpty() ? "unchanged" : String.join(", ", wrong));
    }
  }
}
