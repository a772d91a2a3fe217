package id.lelangkinerja.draw;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who knows nothing but docs/sampling.md and what is published, and draws with tools of his own: nothing here
 * uses a class of the program.
 */
public final class Stranger {
  private static final int HEAD = 9;

  private Stranger() {}

  /** The figures that come out of a published file, in their order. */
  public static List<String> draws(String json) throws GeneralSecurityException {
    Map<?, ?> file = JsonMapper.shared().readValue(json, Map.class);
    var announcement = requireNonNull((String) file.get("announcement"));
    var seed = sha256("lelang-kinerja draw v1\n" + sha256(announcement) + "\n" + file.get("logRoot") + "\n"
        + line(file, 0) + "\n" + line(file, 1) + "\n");
    var lines = announcement.split("\n", -1);
    int size = Integer.parseInt(lines[4].replace("draw ", ""));
    var lowest = new TreeMap<String, String>();
    for (var lot : Arrays.asList(lines).subList(HEAD, lines.length - 1)) {
      var words = lot.split(" ", -1);
      var tickets = new ArrayList<String>();
      for (int no = 1; no <= Integer.parseInt(words[2]); no++) {
        tickets.add(hmac(seed, words[0] + " " + no));
      }
      lowest.put(tickets.stream().sorted().findFirst().orElseThrow(), words[0]);
    }
    return lowest.values().stream().limit(size).toList();
  }

  private static String line(Map<?, ?> file, int at) throws GeneralSecurityException {
    var commitment = (String) requireNonNull((List<?>) file.get("commitments")).get(at);
    @Nullable
    Object code = requireNonNull((List<?>) file.get("codes")).get(at);
    if (code == null) {
      return "withheld " + commitment;
    }
    if (!sha256((String) code).equals(commitment)) {
      throw new AssertionError("the code is not the one committed to");
    }
    return "revealed " + code;
  }

  private static String sha256(String text) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hmac(String seed, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
