package id.lelangkinerja.bidding;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bid's content as the bytes that are encrypted: JSON, read back strictly, with every field and no other. A
 * document of an earlier format, which stays sealed as it was submitted, is read step by step as if it were of the
 * next one: what was not asked then is open.
 */
final class ContentFormat {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
          DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
          DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
  /** What makes of a document of format 1 one of format 2, and so on. */
  private static final List<Consumer<ObjectNode>> STEPS = List.of(ContentFormat::fromFirst,
      ContentFormat::fromSecond, ContentFormat::fromThird, ContentFormat::fromFourth);

  private ContentFormat() {}

  /** Content that cannot be read as a bid; says nothing of it. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("the content is no bid of a known format");
    }
  }

  static byte[] write(BidContent content) {
    return JSON.writeValueAsBytes(content);
  }

  static BidContent read(byte[] json) {
    try {
      if (!(JSON.readTree(json) instanceof ObjectNode document)) {
        throw new Unreadable();
      }
      for (int format = format(document); format < BidContent.FORMAT; format++) {
        STEPS.get(format - 1).accept(document);
        document.put("format", format + 1);
      }
      return JSON.treeToValue(document, BidContent.class);
    } catch (JacksonException _) {
      // without its cause: a parser's message quotes what it could not read
      throw new Unreadable();
    }
  }

  private static int format(ObjectNode document) {
    var format = document.path("format");
    if (!format.isInt() || format.intValue() < 1 || format.intValue() > BidContent.FORMAT) {
      throw new Unreadable();
    }
    return format.intValue();
  }

  /** Format 2 asks the sheet of each innovation, milestones and risks. */
  private static void fromFirst(ObjectNode document) {
    document.path("innovations").forEach(each -> {
      if (each instanceof ObjectNode innovation) {
        add(innovation, "sheet", InnovationSheet.OPEN);
      }
    });
    add(document, "means", Map.of("milestones", List.of(), "risks", List.of()));
  }

  /** Format 3 knows consortia. */
  private static void fromSecond(ObjectNode document) {
    if (document.path("means") instanceof ObjectNode means) {
      add(means, "consortium", Map.of("secret", "", "leadShare", Consortium.WHOLE, "partners", List.of()));
    }
  }

  /** Format 4 tells the programmes that carry the budget. */
  private static void fromThird(ObjectNode document) {
    if (document.path("means") instanceof ObjectNode means) {
      add(means, "programmes", List.of());
    }
  }

  /** Format 5 has files attached. */
  private static void fromFourth(ObjectNode document) {
    add(document, "attachments", List.of());
  }

  /** A document that has already what its format does not know is none of that format. */
  private static void add(ObjectNode to, String field, Object open) {
    if (to.has(field)) {
      throw new Unreadable();
    }
    to.set(field, JSON.valueToTree(open));
  }
}
