package id.lelangkinerja.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import id.lelangkinerja.platform.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template made of a part of a page that is kept: made once in each language, and given again for as long as that
 * very object lives. For parts alone that read the same for every reader: no field, no name, nothing of who is signed in.
 */
public final class Rendered {
  /** By identity, and gone with the part: whoever keeps the part says how long both live. */
  private static final Cache<Object, Map<Locale, byte[]>> MADE = Caffeine.newBuilder().weakKeys().softValues().build();

  /** The digest of each of them, by identity: to tell two pages apart, nobody reads their largest parts again. */
  private static final Cache<byte[], byte[]> DIGESTS = Caffeine.newBuilder().weakKeys().build();

  private Rendered() {}

  /** What stands for these bytes in the digest of a page: their own digest where they are a part that was made once. */
  public static byte @Nullable [] digest(byte[] bytes) {
    return DIGESTS.getIfPresent(bytes);
  }

  /** The content of the part, from what was made of it before where there is any. */
  public static Content once(Object part, Shell shell, Content content) {
    return (HtmlContent) output -> output.writeBinaryContent(MADE.get(part, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(shell.t().locale(), _ -> bytes(content)));
  }

  private static byte[] bytes(Content content) {
    var output = new Utf8ByteOutput();
    content.writeTo(new OwaspHtmlTemplateOutput(output));
    var made = output.toByteArray();
    DIGESTS.put(made, Sha256.of(made));
    return made;
  }
}
