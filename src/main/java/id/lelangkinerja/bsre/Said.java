package id.lelangkinerja.bsre;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to the service and by it, in JSON. */
final class Said {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 200;

  private Said() {}

  /** An order in the words of the second interface. */
  static byte[] order(Order order) {
    return JSON.writeValueAsBytes(Map.of("nik", order.nik(), "passphrase", order.passphrase(), "signatureProperties",
        List.of(Map.of("tampilan", "VISIBLE", "page", order.page(), "originX", order.left(), "originY",
            order.bottom(), "width", order.width(), "height", order.height(), "reason", order.reason())),
        "file", List.of(Base64.getEncoder().encodeToString(order.pdf()))));
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

  /** The short reason that an answer gives, on one line. */
  static String by(byte[] body) {
    var said = tree(body).map(tree -> List.of("error", "message", "status").stream().map(tree::path)
        .filter(JsonNode::isString).map(JsonNode::stringValue).findFirst().orElse(""))
        .orElse(new String(body, StandardCharsets.UTF_8));
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
