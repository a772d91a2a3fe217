package id.lelangkinerja.fetch;

import id.lelangkinerja.platform.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text of what came, in the alphabet that the source names, UTF-8 where it names none. */
final class Reading {
  private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{1,40})\"?.*");
  private static final Pattern PAGE = Pattern.compile("(?is)\\s*<(!doctype\\s+html|html|head|body)\\b.*");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LOOKED_AT = 400;
  private static final int LONGEST_MARK = 200;
  private static final int LONGEST_TYPE = 60;

  private Reading() {}

  static Fetched of(Wanted wanted, Exchange.Answer answer) {
    var type = answer.type() == null ? "" : answer.type();
    var name = type.split(";", 2)[0].strip();
    if (!wanted.takes(name)) {
      return new Fetched.Failed(Fault.TYPE, shown(name));
    }
    var text = charset(type).flatMap(charset -> decoded(charset, answer.body()));
    if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
      return new Fetched.Failed(Fault.CHARSET);
    }
    var read = text.get();
    if (PAGE.matcher(read.substring(0, Math.min(LOOKED_AT, read.length()))).matches()) {
      return new Fetched.Failed(Fault.TYPE, "text/html");
    }
    return new Fetched.Content(read, answer.body().length, Sha256.hex(answer.body()), mark(answer.etag()),
        mark(answer.modified()));
  }

  private static Optional<Charset> charset(String type) {
    var named = CHARSET.matcher(type);
    try {
      return Optional.of(named.matches() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(Charset charset, byte[] body) {
    try {
      var text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(body)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** What is sent back next time must be short and plain, lest a source write our requests. */
  private static @Nullable String mark(@Nullable String sent) {
    return sent != null && sent.length() <= LONGEST_MARK && sent.chars().allMatch(c -> c >= ' ' && c <= '~')
        ? sent
        : null;
  }

  private static String shown(String type) {
    var plain = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/+.-]", "");
    return plain.substring(0, Math.min(LONGEST_TYPE, plain.length()));
  }
}
