package id.lelangkinerja.web;

import id.lelangkinerja.web.page.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The choices of a list in the reader's words: every value of an enum under its text's key "prefix.value". */
@Component
public class Choices {
  private final MessageSource messages;

  Choices(MessageSource messages) {
    this.messages = messages;
  }

  public <E extends Enum<E>> List<Choice> of(Class<E> type, String prefix, Locale reader) {
    var texts = new Texts(reader, messages);
    return Arrays.stream(type.getEnumConstants())
        .map(each -> new Choice(each.name(), texts.get(key(prefix, each)))).toList();
  }

  /** The key of the text that names this value. */
  public static String key(String prefix, Enum<?> value) {
    return prefix + "." + value.name().toLowerCase(Locale.ROOT);
  }
}
