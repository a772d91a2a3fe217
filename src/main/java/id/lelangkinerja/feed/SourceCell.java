package id.lelangkinerja.feed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a source: its text, and the number where the source itself says that it is one, as JSON does.
 */
record SourceCell(String text, @Nullable BigDecimal number) {
  static final SourceCell NONE = new SourceCell("", null);

  static SourceCell of(String text) {
    return new SourceCell(text.strip(), null);
  }
}
