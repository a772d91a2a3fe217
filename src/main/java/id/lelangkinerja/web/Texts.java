package id.lelangkinerja.web;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The texts, numbers and dates of one reader: every word on a page comes from here, out of the message bundles. */
public record Texts(Locale locale, MessageSource messages) {
  /** Malang's clock; every region of today's users keeps Western Indonesian Time. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** The text under this key, with its values put in; throws NoSuchMessageException when the bundles lack it. */
  public String get(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  /** The text of a refusal, in the reader's words. */
  public String refusal(Refused refused) {
    var values = refused.values().stream().map(this::shown).toArray();
    return get(refused.reason().key(), values);
  }

  public String number(BigDecimal value, int decimals) {
    return Numbers.format(value, decimals, locale);
  }

  /** With one decimal, as percentages of achievement are shown. */
  public String percent(BigDecimal value) {
    return number(value, 1);
  }

  public String rupiah(Rupiah amount) {
    return "Rp" + number(BigDecimal.valueOf(amount.amount()), 0);
  }

  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dateLocale()));
  }

  /** Date and time of day with the zone, since a deadline without one is none. */
  public String moment(Instant at) {
    return at.atZone(ZONE).format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", dateLocale())) + " WIB";
  }

  /** From when to when, the date told once where both are of one day. */
  public String span(Instant from, Instant to) {
    var first = from.atZone(ZONE);
    if (!first.toLocalDate().equals(to.atZone(ZONE).toLocalDate())) {
      return moment(from) + " – " + moment(to);
    }
    return first.format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", dateLocale())) + "–" + time(to);
  }

  /** The time of a day, with the zone. */
  public String time(Instant at) {
    return at.atZone(ZONE).format(DateTimeFormatter.ofPattern("HH.mm", dateLocale())) + " WIB";
  }

  /** The last minute of that day in Malang: a term ends with its day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(60);
  }

  private Locale dateLocale() {
    return "en".equals(locale.getLanguage()) ? Locale.UK : Locale.of("id", "ID");
  }

  private Object shown(Object value) {
    return switch (value) {
      case Instant at -> moment(at);
      case LocalDate date -> date(date);
      case Rupiah amount -> rupiah(amount);
      case BigDecimal number -> Numbers.exact(number, locale);
      case Sentence words -> words.in(this);
      default -> value.toString();
    };
  }
}
