package id.lelangkinerja.web;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The texts of all bundles in one table for each language: a page asks for a hundred of them, and to try every bundle of the program in
 * turn took a tenth of its time. A text without values is formatted once.
 */
final class Messages extends AbstractMessageSource {
  private final Map<String, Map<String, Text>> languages = new HashMap<>();

  private record Text(MessageFormat format, @Nullable String constant) {}

  /** Adds a bundle's texts in a language; the first that tells a key is heard. */
  void add(String language, Map<String, String> texts) {
    var known = languages.computeIfAbsent(language, _ -> new HashMap<>());
    texts.forEach((key, text) -> known.putIfAbsent(key, text(text, Locale.of(language))));
  }

  private static Text text(String pattern, Locale locale) {
    var format = new MessageFormat(pattern, locale);
    return new Text(format, format.getFormats().length == 0 ? format.format(new Object[0]) : null);
  }

  @Override
  protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] values,
      @Nullable Locale locale) {
    var text = code == null || locale == null ? null : find(code, locale);
    return text != null && text.constant() != null ? text.constant() : super.getMessageInternal(code, values, locale);
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    var text = find(code, locale);
    return text == null ? null : text.format();
  }

  private @Nullable Text find(String code, Locale locale) {
    var texts = languages.get(locale.getLanguage());
    return texts == null ? null : texts.get(code);
  }
}
