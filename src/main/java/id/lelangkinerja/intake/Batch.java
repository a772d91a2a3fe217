package id.lelangkinerja.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file while they are judged: which are new and how each is written, which change nothing. */
public final class Batch {
  private final List<Line> lines;
  private final List<String> ignored;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<OneTime> once = new ArrayList<>();
  private int same;

  /** What is to be written, and of which line. */
  record Entry(Line line, Runnable write) {}

  Batch(List<Line> lines, List<String> ignored) {
    this.lines = List.copyOf(lines);
    this.ignored = List.copyOf(ignored);
  }

  public List<Line> lines() {
    return lines;
  }

  /** The line's thing is not there yet: it will be written so, in the order of these calls. A faulty line is not. */
  public void isNew(Line line, Runnable write) {
    if (line.holds()) {
      entries.add(new Entry(line, write));
    }
  }

  /** The line's thing is there already, just as the line has it. */
  public void isSame(Line line) {
    if (line.holds()) {
      same++;
    }
  }

  /** The number of the earlier line that had this key; 0 where this one is the first. */
  public int earlier(Line line, String key) {
    var before = seen.putIfAbsent(key, line.number());
    return before == null ? 0 : before;
  }

  /** Something that came of writing a line and that is to be shown once. */
  public void showOnce(OneTime told) {
    once.add(told);
  }

  List<OneTime> once() {
    return List.copyOf(once);
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Judgement judgement() {
    var faults = lines.stream().flatMap(line -> line.faults().stream()).toList();
    int faulty = (int) lines.stream().filter(line -> !line.holds()).count();
    if (entries.stream().filter(entry -> entry.line().holds()).count() + same + faulty != lines.size()) {
      throw new IllegalStateException("a line was judged neither new nor the same nor faulty");
    }
    return new Judgement(lines.size() - same - faulty, same, faulty, ignored, faults);
  }
}
