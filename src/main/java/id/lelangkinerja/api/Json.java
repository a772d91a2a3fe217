package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is read is JSON to the letter: one object, no key twice, not deep, not endless, numbers exact. What is written
 * names its fields in snake_case and its numbers without an exponent.
 */
final class Json {
  /** A body may have so many bytes: 20,000 figures with a note each. */
  static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int DEEPEST = 8;
  /** None is longer than the body: that a text is too long is told at its field, by whoever knows how long it may be. */
  private static final int LONGEST_TEXT = MOST_BYTES;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 100;
  /** 20,000 rows with every field; what is read lies in memory. */
  private static final int MOST_TOKENS = 600_000;
  private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
      .maxStringLength(LONGEST_TEXT).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME)
      .maxTokenCount(MOST_TOKENS).build();
  static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private Json() {}

  static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** The bytes of the request; API_BODY_TOO_LARGE where there are too many. */
  static byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return bytes;
  }

  static Refused tooLarge() {
    return new Refused(Reason.API_BODY_TOO_LARGE, MOST_BYTES >> 20);
  }

  /** The one object in these bytes; API_BODY_UNREADABLE with the line and the column where they are no such thing. */
  static ObjectNode object(byte[] body) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
      throw new Refused(Reason.API_BODY_UNREADABLE, 1, 1);
    } catch (NumberFormatException _) {
      // a number with an exponent beyond all numbers, which the parser does not count among what cannot be read
      throw new Refused(Reason.API_BODY_UNREADABLE, 1, 1);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      // without its cause: a parser's message quotes what it could not read
      throw new Refused(Reason.API_BODY_UNREADABLE, at == null ? 1 : Math.max(1, at.getLineNr()),
          at == null ? 1 : Math.max(1, at.getColumnNr()));
    }
  }

  /** The step of a JSON pointer to this name. */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
