package id.lelangkinerja.draw;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NotProven;
import id.lelangkinerja.merkle.Paths;
import id.lelangkinerja.merkle.VerifierKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draw with everything that it was made of, as a file of JSON for everyone to draw again.
 *
 * @param announcement the text, exactly as its hash was taken
 * @param commitments  of the two officials, hexadecimal
 * @param codes        that they revealed, null where one never did
 * @param logRoot      of the log at the announced size, hexadecimal
 * @param checkpoint   a signed head of the log, of that size or a later one
 * @param consistency  what shows that the later log begins with the one of the announced size: hashes in base 64
 * @param seed         hexadecimal
 * @param drawn        the figures, in the order in which they came out
 */
public record DrawFile(String format, String announcement, List<String> commitments, List<@Nullable String> codes,
    String logRoot, String checkpoint, List<String> consistency, String seed, List<UUID> drawn) {
  public static final String FORMAT = "lelang-kinerja draw v1";
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What the log gives to a draw: its root at the announced size, and how to see that it is signed. */
  public record Log(String root, String checkpoint, List<String> consistency) {
    public Log { consistency = List.copyOf(consistency); }
  }

  /** The draw out of these, with its seed and what comes out; throws NotProven where the announcement is none. */
  public static DrawFile of(String announcement, Share first, Share second, Log log) {
    var read = read(announcement);
    var seed = Draw.seed(read.hash(), hash(log.root()), first, second);
    return new DrawFile(FORMAT, announcement, List.of(first.commitment(), second.commitment()),
        Arrays.asList(first.code(), second.code()), log.root(), log.checkpoint(), log.consistency(),
        seed.hex(), Draw.select(read, seed).stream().map(Lot::figure).toList());
  }

  public String text() {
    return MAPPER.writeValueAsString(this) + "\n";
  }

  /** Throws NotProven where the text is no such file. */
  public static DrawFile of(String text) {
    try {
      var file = MAPPER.readValue(text, DrawFile.class);
      if (file == null || !FORMAT.equals(file.format()) || file.announcement() == null || file.commitments() == null
          || file.commitments().size() != 2 || file.codes() == null || file.codes().size() != 2
          || file.logRoot() == null || file.checkpoint() == null || file.consistency() == null || file.seed() == null
          || file.drawn() == null) {
        throw new NotProven("The file is no draw: it lacks what a draw is made of.");
      }
      return file;
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new NotProven("The file is no draw: it is not such JSON.", broken);
    }
  }

  /** Draws again and returns what was announced; throws NotProven where anything does not fit. */
  public Announcement check(VerifierKey key) {
    var announced = read(announcement);
    var shares = List.of(new Share(commitments.getFirst(), codes.getFirst()),
        new Share(commitments.getLast(), codes.getLast()));
    if (!shares.stream().allMatch(Share::fits)) {
      throw new NotProven("A code is not the one that its official committed to.");
    }
    if (shares.stream().allMatch(share -> share.code() == null)) {
      throw new NotProven("No official revealed a code: of such a sample nothing is drawn.");
    }
    checkLog(key, announced);
    var again = of(announcement, shares.getFirst(), shares.getLast(), new Log(logRoot, checkpoint, consistency));
    if (!again.seed().equals(seed)) {
      throw new NotProven("The seed is another one: out of what the file holds comes " + again.seed() + ".");
    }
    if (!again.drawn().equals(drawn)) {
      throw new NotProven("Other figures are drawn out of this seed than the file says.");
    }
    return announced;
  }

  private void checkLog(VerifierKey key, Announcement announced) {
    var head = key.open(checkpoint);
    if (!head.origin().equals(announced.log())) {
      throw new NotProven("The checkpoint is of another log than the announced one: " + head.origin() + ".");
    }
    List<Hash> path;
    try {
      path = consistency.stream().map(Hash::ofBase64).toList();
    } catch (IllegalArgumentException damaged) {
      throw new NotProven("The proof of the log is damaged.", damaged);
    }
    if (!Paths.consist(announced.logSize(), hash(logRoot), head.size(), head.root(), path)) {
      throw new NotProven("The root is not that of the signed log at the announced size of " + announced.logSize()
          + ".");
    }
  }

  private static Announcement read(String text) {
    return Announcement.of(text).orElseThrow(() -> new NotProven("The announcement is not written as one."));
  }

  private static Hash hash(String hex) {
    try {
      return Hash.of(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException damaged) {
      throw new NotProven("This is no hash: " + hex, damaged);
    }
  }
}
