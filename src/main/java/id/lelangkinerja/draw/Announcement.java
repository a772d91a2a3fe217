package id.lelangkinerja.draw;

import id.lelangkinerja.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is fixed before a sample is drawn, as one text whose hash the public log holds: out of which figures, how
 * many, and at which size of the log.
 *
 * @param region   the region's permanent number
 * @param endsOn   the last day of the period of which figures are drawn
 * @param size     how many are drawn
 * @param log      whose log it is: the origin of its checkpoints
 * @param logSize  how many leaves the log has when its root is taken
 * @param revealBy until when both officials reveal
 * @param lots     in the order of their figures' ids as they are written
 */
public record Announcement(int region, UUID sample, LocalDate endsOn, int size, String log, long logSize,
    Instant revealBy, List<Lot> lots) {
  private static final String FIRST = "lelang-kinerja sample v1";
  private static final int HEAD = 9;

  public Announcement {
    lots = lots.stream().sorted(Comparator.comparing(lot -> lot.figure().toString())).toList();
    if (size < 1 || size > lots.size() || logSize < 1 || log.isBlank() || log.contains("\n")) {
      throw new IllegalArgumentException("no sample of " + size + " out of " + lots.size());
    }
  }

  /** Lines, each ended by a line feed, in UTF-8. */
  public String text() {
    var text = new StringBuilder();
    var head = List.of(FIRST, "region " + region, "sample " + sample, "period-ends " + endsOn, "draw " + size,
        "log " + log, "log-size " + logSize, "reveal-by " + revealBy, "frame " + lots.size());
    head.forEach(line -> text.append(line).append('\n'));
    lots.forEach(lot -> text.append(lot.line()).append('\n'));
    return text.toString();
  }

  /** SHA-256 of the text, hexadecimal. */
  public String hash() {
    return hash(text());
  }

  /** The same of a text as it is kept. */
  public static String hash(String text) {
    return Hash.sum(text.getBytes(StandardCharsets.UTF_8)).hex();
  }

  /** Empty where the text is no announcement, or written in any other way than announcements are. */
  public static Optional<Announcement> of(String text) {
    var lines = text.lines().toList();
    if (lines.size() <= HEAD || !lines.getFirst().equals(FIRST)) {
      return Optional.empty();
    }
    try {
      var lots = new ArrayList<Lot>();
      lines.subList(HEAD, lines.size()).forEach(line -> lots.add(Lot.of(line)));
      var read = new Announcement(Integer.parseInt(value(lines, 1)), UUID.fromString(value(lines, 2)),
          LocalDate.parse(value(lines, 3)), Integer.parseInt(value(lines, 4)), value(lines, 5),
          Long.parseLong(value(lines, 6)), Instant.parse(value(lines, 7)), lots);
      return read.text().equals(text) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String value(List<String> lines, int line) {
    return lines.get(line).substring(lines.get(line).indexOf(' ') + 1);
  }
}
