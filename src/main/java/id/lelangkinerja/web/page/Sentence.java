package id.lelangkinerja.web.page;

import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What figures mean, said in one sentence: its text's key and the values in it. A count is a number, a year is a text
 * (it has no thousands separator), an {@link Amount} a date or a moment is written as the reader writes it.
 */
public record Sentence(String key, List<Object> values) {
  public Sentence { values = List.copyOf(values); }

  /** A number with so many decimals. */
  public record Amount(BigDecimal value, int decimals) {}

  public static Sentence of(String key, Object... values) {
    return new Sentence(key, List.of(values));
  }

  /** Words that are nobody's translation: a name, a title. */
  public static Sentence words(String words) {
    return new Sentence("form.words", List.of(words));
  }

  /** The sentence in this reader's words. */
  public String in(Texts reader) {
    return reader.get(key, values.stream().map(value -> shown(value, reader)).toArray());
  }

  private static Object shown(Object value, Texts reader) {
    return switch (value) {
      case Amount(BigDecimal number, int decimals) -> reader.number(number, decimals);
      case LocalDate day -> reader.date(day);
      case Instant at -> reader.moment(at);
      case Sentence inner -> inner.in(reader);
      default -> value;
    };
  }
}
