package id.lelangkinerja.bsre;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to the service and by it, in JSON. */
final class Said {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 200;
  /** What a certificate is called with which nobody can sign. */
  private static final Set<String> UNUSABLE = Set.of("NOT_REGISTERED", "NO_CERTIFICATE", "NEW",
      "WAITING_FOR_VERIFICATION", "EXPIRED", "REVOKED", "SUSPEND", "SUSPENDED");

  private Said() {}

  /** An order in the words of the second interface. */
  static byte[] order(Order order) {
    return JSON.writeValueAsBytes(Map.of("nik", order.nik(), "passphrase", order.passphrase(), "signatureProperties",
        List.of(Map.of("tampilan", "VISIBLE", "page", order.page(), "originX", order.left(), "originY",
            order.bottom(), "width", order.width(), "height", order.height(), "reason", order.reason())),
        "file", List.of(Base64.getEncoder().encodeToString(order.pdf()))));
  }

  /** Of whom the second interface is asked. */
  static byte[] person(String nik) {
    return JSON.writeValueAsBytes(Map.of("nik", nik));
  }

  /** The one file of an answer; empty where there is none that can be read. */
  static Optional<byte[]> file(byte[] body) {
    return tree(body).map(tree -> tree.path("file").path(0)).filter(JsonNode::isString).flatMap(node -> {
      try {
        return Optional.of(Base64.getDecoder().decode(node.stringValue()));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    });
  }

  /** That a person's certificate is of no use, in short; empty where the answer does not clearly say so. */
  static Optional<String> hindrance(byte[] body) {
    return tree(body).map(tree -> tree.path("status")).filter(JsonNode::isString).map(JsonNode::stringValue)
        .filter(status -> UNUSABLE.contains(status.strip().toUpperCase(Locale.ROOT)))
        .map(status -> tree(body).map(tree -> tree.path("message")).filter(JsonNode::isString)
            .map(JsonNode::stringValue).map(message -> plain(status + ": " + message)).orElse(plain(status)));
  }

  /** The short reason that an answer gives, on one line. */
  static String by(byte[] body) {
    var said = tree(body).map(tree -> List.of("error", "message", "status").stream().map(tree::path)
        .filter(JsonNode::isString).map(JsonNode::stringValue).findFirst().orElse(""))
        .orElse(new String(body, StandardCharsets.UTF_8));
    return plain(said);
  }

  private static String plain(String said) {
    var plain = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  private static Optional<JsonNode> tree(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
