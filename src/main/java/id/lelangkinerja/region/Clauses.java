package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The clauses that a region's contracts bear, as one text: clauses stand apart by an empty line, the first line of each
 * is its title. The text is kept as it was typed, save for what surrounds its lines.
 */
public record Clauses(List<Clause> all) {
  /** How long the whole text may be, in characters. */
  static final int LONGEST = 20_000;
  static final int MOST = 60;
  /** The clauses of a region that wrote none of its own. */
  static final String USUAL = read();

  public Clauses { all = List.copyOf(all); }

  /** The clauses of a text that {@link #fault} finds nothing in. */
  static Clauses of(String text) {
    return new Clauses(blocks(text).stream().map(Clauses::clause).toList());
  }

  /** The first thing that keeps a text from being clauses. */
  static Optional<Refused> fault(String text) {
    var blocks = blocks(text);
    if (blocks.size() > MOST) {
      return Optional.of(new Refused(Reason.CLAUSES_TOO_MANY, MOST));
    }
    for (int no = 1; no <= blocks.size(); no++) {
      if (!blocks.get(no - 1).contains("\n")) {
        return Optional.of(new Refused(Reason.CLAUSE_WITHOUT_TEXT, no));
      }
    }
    var unknown = Clause.OPEN.matcher(text).results().map(found -> found.group(1))
        .filter(word -> Placeholder.of(word).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return Optional.of(new Refused(Reason.CLAUSE_PLACEHOLDER_UNKNOWN, "{" + unknown.get() + "}"));
    }
    var rest = Clause.OPEN.matcher(text).replaceAll("");
    return rest.contains("{") || rest.contains("}")
        ? Optional.of(new Refused(Reason.CLAUSE_BRACE_OPEN))
        : Optional.empty();
  }

  /** The text as it is stored: no empty line but the one between two clauses, nothing around a line. */
  static String stored(String typed) {
    return String.join("\n\n", blocks(typed));
  }

  /** Every clause with its placeholders replaced. */
  public Clauses filled(Map<Placeholder, String> words) {
    return new Clauses(all.stream().map(clause -> clause.filled(words)).toList());
  }

  private static List<String> blocks(String text) {
    return Arrays.stream(text.replace("\r\n", "\n").strip().split("\\n\\h*\\n\\s*", -1))
        .map(block -> block.lines().map(String::strip).collect(Collectors.joining("\n")))
        .filter(block -> !block.isEmpty()).toList();
  }

  private static Clause clause(String block) {
    int end = block.indexOf('\n');
    return new Clause(block.substring(0, end), block.substring(end + 1));
  }

  private static String read() {
    try (var text = Clauses.class.getResourceAsStream("/region/clauses.txt")) {
      if (text == null) {
        throw new IllegalStateException("missing from the program: region/clauses.txt");
      }
      return stored(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
