package id.lelangkinerja.merkle;

import java.util.List;
import java.util.regex.Pattern;

/** How a log stood: whose it is, how many leaves it had and their root. */
public record Checkpoint(String origin, long size, Hash root) {
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** The text that is signed: three lines, each ended. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** Lines after the third are allowed and mean nothing here; throws NotProven where the first three are none. */
  static Checkpoint of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || lines.getFirst().isEmpty() || !SIZE.matcher(lines.get(1)).matches()) {
      throw new NotProven(
          "The checkpoint is not one: it needs an origin, a size and a root, each in a line of its own.");
    }
    try {
      return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), Hash.ofBase64(lines.get(2)));
    } catch (IllegalArgumentException noHash) {
      throw new NotProven("The root in the checkpoint is no SHA-256 in base 64.", noHash);
    }
  }
}
