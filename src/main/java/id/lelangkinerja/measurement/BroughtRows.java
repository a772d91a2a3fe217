package id.lelangkinerja.measurement;

import id.lelangkinerja.intake.Change;
import id.lelangkinerja.intake.TogetherKind.Verdict;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a table: figures, and their parts, each on a line of its own that names the figure too. */
final class BroughtRows {
  private final List<Brought> figures = new ArrayList<>();
  private final Map<Key, List<BroughtPart>> parts = new LinkedHashMap<>();
  private int lines;

  private record Key(String contract, String indicator, String period) {
    static Key of(Brought row) {
      return new Key(row.contract(), row.indicator(), row.period());
    }
  }

  void figure(Brought row) {
    figures.add(row);
    lines++;
  }

  /** A part of the figure of which the row has the names, and nothing else. */
  void part(Brought names, BroughtPart part) {
    parts.computeIfAbsent(Key.of(names), _ -> new ArrayList<>()).add(part);
    lines++;
  }

  int size() {
    return lines;
  }

  /** The figures, each with its parts. */
  List<Brought> whole() {
    return parts.isEmpty()
        ? figures
        : figures.stream().map(row -> row.with(parts.getOrDefault(Key.of(row), List.of()))).toList();
  }

  /** Parts without the figure that they are of. */
  List<Verdict> alone() {
    var known = new HashMap<Key, Brought>();
    if (!parts.isEmpty()) {
      figures.forEach(row -> known.put(Key.of(row), row));
    }
    return parts.entrySet().stream().filter(each -> !known.containsKey(each.getKey()))
        .flatMap(each -> each.getValue().stream()).map(
            part -> new Verdict(part.line(), false, new Refused(Reason.BROUGHT_PART_ALONE).at("part"), null))
        .toList();
  }

  /** What becomes of each line: a figure that changes nothing takes its parts with it. */
  static Stream<Verdict> verdicts(List<Brought> whole, List<Outcome> outcomes) {
    var rows = new HashMap<Integer, Brought>();
    whole.forEach(row -> rows.put(row.line(), row));
    return outcomes.stream().flatMap(each -> {
      boolean isSame = each.what() == Outcome.What.SAME;
      // A fault may be of the line of a part.
      var row = rows.get(each.line());
      return Stream.concat(Stream.of(new Verdict(each.line(), isSame, each.fault(), change(row, each.replaced()))),
          isSame && row != null
              ? row.parts().stream().map(part -> new Verdict(part.line(), true, null, null))
              : Stream.empty());
    });
  }

  private static @Nullable Change change(@Nullable Brought row, Outcome.@Nullable Replaced by) {
    return row == null || by == null
        ? null
        : new Change(row.contract() + " · " + row.indicator() + " · " + row.period(), by.unit(), by.before(),
            by.after(),
            by.mark());
  }
}
