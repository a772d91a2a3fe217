package id.lelangkinerja.bidding;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A bid's content as the bytes that are encrypted: JSON, read back strictly, with every field and no other. */
final class ContentFormat {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
          DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
          DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

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
      var content = JSON.readValue(json, BidContent.class);
      if (content == null || content.format() != BidContent.FORMAT) {
        throw new Unreadable();
      }
      return content;
    } catch (JacksonException _) {
      // without its cause: a parser's message quotes what it could not read
      throw new Unreadable();
    }
  }
}
