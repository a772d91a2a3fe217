package id.lelangkinerja.merkle;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that one needs to check that an act stands in a log (C2SP tlog-proof): the opened act as the extra data, its
 * index, the path to the root and the signed checkpoint.
 */
public record ProofFile(Entry entry, long index, List<Hash> path, String note) {
  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");

  public ProofFile { path = List.copyOf(path); }

  public String text() {
    var text = new StringBuilder(FIRST).append('\n');
    text.append(EXTRA).append(Base64.getEncoder().encodeToString(entry.opened())).append('\n');
    text.append("index ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(note).toString();
  }

  /** Throws NotProven where the text is no proof with an act in it. */
  public static ProofFile of(String text) {
    int split = text.indexOf("\n\n");
    var lines = split < 0 ? List.<String>of() : text.substring(0, split).lines().toList();
    if (lines.size() < 3 || !lines.getFirst().equals(FIRST) || !lines.get(1).startsWith(EXTRA)) {
      throw new NotProven(
          "The proof is not one of this program: it begins with " + FIRST + " and the act in question.");
    }
    var index = INDEX.matcher(lines.get(2));
    if (!index.matches()) {
      throw new NotProven("The proof does not tell the act's index.");
    }
    try {
      var path = new ArrayList<Hash>();
      lines.subList(3, lines.size()).forEach(line -> path.add(Hash.ofBase64(line)));
      var entry = Entry.of(Base64.getDecoder().decode(lines.get(1).substring(EXTRA.length())));
      return new ProofFile(entry, Long.parseLong(index.group(1)), path, text.substring(split + 2));
    } catch (IllegalArgumentException damaged) {
      throw new NotProven("The proof is damaged: " + damaged.getMessage() + ".", damaged);
    }
  }

  /** The checkpoint in which this key saw the act; throws NotProven where anything in the proof does not fit. */
  public Checkpoint check(VerifierKey key) {
    var checkpoint = key.open(note);
    if (!Paths.include(entry.leaf(), index, checkpoint.size(), path, checkpoint.root())) {
      throw new NotProven(
          "The act is not in the log at index " + index + ": its hash does not lead to the signed root.");
    }
    return checkpoint;
  }
}
