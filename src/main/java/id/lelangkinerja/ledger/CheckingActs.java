package id.lelangkinerja.ledger;

import id.lelangkinerja.files.CheckingContent;
import id.lelangkinerja.history.Vouching;
import id.lelangkinerja.platform.RegionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Computes every leaf of a region again from its act, and compares what was kept and what was published; then asks
 * whether what acts vouch for still stands, and whether the stored files whose turn it is are what was stored.
 */
@Component
class CheckingActs {
  private static final int AT_ONCE = 2_000;
  private static final int MOST_FAULTS = 1_000;
  private final LeafCheckQuery query;
  private final List<Vouching> vouched;
  private final CheckingContent files;

  CheckingActs(LeafCheckQuery query, List<Vouching> vouched, CheckingContent files) {
    this.query = query;
    this.vouched = vouched;
    this.files = files;
  }

  /** How many leaves the region has below the size, and what is wrong: the first thousand faults, were it more. */
  record Checked(long leaves, List<Fault> faults) {
    Checked { faults = List.copyOf(faults); }
  }

  Checked check(RegionId region, long size) {
    var faults = new ArrayList<Fault>();
    long leaves = 0;
    long place = 0;
    var rows = query.from(region, place, size, AT_ONCE);
    while (!rows.isEmpty()) {
      leaves += rows.size();
      rows.stream().map(CheckingActs::fault).filter(Objects::nonNull).forEach(faults::add);
      place = rows.getLast().position() + 1;
      rows = query.from(region, place, size, AT_ONCE);
    }
    query.outside(region, MOST_FAULTS).forEach(act -> faults.add(Fault.of(act, Fault.Kind.ACT_OUTSIDE, "")));
    vouched.forEach(each -> each.broken(region, MOST_FAULTS).forEach(broken -> faults.add(fault(broken))));
    files.broken(region, MOST_FAULTS).forEach(broken -> faults.add(fault(broken)));
    return new Checked(leaves, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
  }

  private static Fault fault(Vouching.Broken broken) {
    return new Fault(broken.actId(), broken.replaced() ? Fault.Kind.ROWS_REPLACED : Fault.Kind.ROWS_CHANGED,
        broken.told(),
        new Fault.Where(broken.place(), broken.kind().name(), broken.objectId(), broken.name()));
  }

  private static Fault fault(CheckingContent.Broken broken) {
    return new Fault(null, broken.gone() ? Fault.Kind.FILE_GONE : Fault.Kind.FILE_CHANGED, broken.sha256(),
        new Fault.Where("file.content", null, broken.fileId(), broken.name()));
  }

  /** A leaf that leads to its hash and an act that says the same are both as they were. */
  private static @Nullable Fault fault(LeafCheckQuery.Beside beside) {
    UUID act = beside.actId();
    if (!beside.kept().leaf().equals(beside.published())) {
      return Fault.of(act, Fault.Kind.LEAF_CHANGED, "");
    }
    if (beside.act() == null) {
      return Fault.of(act, Fault.Kind.ACT_GONE, beside.kept().content());
    }
    var now = ActText.entry(beside.act(), beside.kept().salt(), beside.personSalt()).content();
    var kept = beside.kept().content();
    return now.equals(kept) ? null : Fault.of(act, Fault.Kind.ACT_CHANGED, difference(kept, now));
  }

  /** The lines in which the two differ: what the log took up, then what stands there now. */
  private static String difference(String kept, String now) {
    var before = words(kept);
    var after = words(now);
    return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().sorted()
        .filter(word -> !before.getOrDefault(word, "").equals(after.getOrDefault(word, "")))
        .map(word -> word + ": " + before.getOrDefault(word, "–") + " → " + after.getOrDefault(word, "–"))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> words(String text) {
    var words = new HashMap<String, String>();
    text.lines().forEach(line -> words.merge(line.replaceFirst(" .*", ""), line.replaceFirst("^\\S+ ?", ""),
        (one, other) -> one + "; " + other));
    return words;
  }
}
