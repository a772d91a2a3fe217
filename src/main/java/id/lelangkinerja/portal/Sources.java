package id.lelangkinerja.portal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A source as a page shows it: a link where the whole of it is one address of the web, plain words otherwise. */
final class Sources {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");

  private Sources() {}

  static @Nullable String link(String source) {
    return ADDRESS.matcher(source).matches() ? source : null;
  }
}
