package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person typed, exactly as typed, and what was found wrong with it. The reading methods make domain values and
 * note a mistake beside the field where the text makes none, returning a harmless stand-in: nothing read counts until
 * {@link #holds()}. Controller arguments of this type are filled from the request's body.
 */
public final class Form {
  private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final int LONGEST_SHOWN = 30;
  private final Map<String, List<String>> typed;
  private final Locale reader;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();

  public Form(Map<String, List<String>> typed, Locale reader) {
    this.typed = new LinkedHashMap<>(typed);
    this.reader = reader;
  }

  /** A form to be filled in for the first time, with values that stand there already. */
  public static Form of(Map<String, String> values, Locale reader) {
    var typed = new LinkedHashMap<String, List<String>>();
    values.forEach((name, value) -> typed.put(name, List.of(value)));
    return new Form(typed, reader);
  }

  public static Form empty() {
    return new Form(Map.of(), Locale.of("id"));
  }

  /** Shows what other forms of the same page hold as well; what was sent is left as it was typed. */
  public void beside(Form others) {
    others.fields().forEach(field -> typed.putIfAbsent(field, others.all(field)));
  }

  public Locale reader() {
    return reader;
  }

  /** The text as typed, empty where none was. */
  public String typed(String field) {
    return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  /** Every value given under the name: ticked boxes. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean ticked(String field, String value) {
    return all(field).contains(value);
  }

  /** The names of the fields that were sent, in their order. */
  public List<String> fields() {
    return List.copyOf(typed.keySet());
  }

  /** A required text of at most so many characters, without control characters. */
  public String text(String field, int longest) {
    var text = optionalText(field, longest);
    if (text.isEmpty() && mistakeOf(field).isEmpty()) {
      mistake(field, new Refused(Reason.REQUIRED));
    }
    return text;
  }

  public String optionalText(String field, int longest) {
    var text = typed(field).strip().replace("\r\n", "\n");
    if (text.codePointCount(0, text.length()) > longest) {
      mistake(field, new Refused(Reason.TOO_LONG, longest));
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      mistake(field, new Refused(Reason.UNREADABLE));
    }
    return text;
  }

  /** A required number in the reader's own way of writing. */
  public BigDecimal number(String field) {
    return optionalNumber(field).orElseGet(() -> {
      if (mistakeOf(field).isEmpty()) {
        mistake(field, new Refused(Reason.REQUIRED));
      }
      return BigDecimal.ZERO;
    });
  }

  public Optional<BigDecimal> optionalNumber(String field) {
    var text = typed(field).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var number = Numbers.parse(text, reader);
    if (number.isEmpty()) {
      mistake(field, Numbers.isNumber(text, reader)
          ? new Refused(Reason.IMPORT_NUMBER_TOO_LONG, begun(text))
          : new Refused(Reason.NO_NUMBER, "en".equals(reader.getLanguage()) ? "1,234.5" : "1.234,5"));
    }
    return number;
  }

  /** As much of a number as a message holds. */
  private static String begun(String number) {
    return number.length() > LONGEST_SHOWN ? number.substring(0, LONGEST_SHOWN) + "…" : number;
  }

  /** A required number between the two bounds, both allowed. */
  public BigDecimal numberBetween(String field, BigDecimal low, BigDecimal high) {
    var number = number(field);
    if (mistakeOf(field).isEmpty() && (number.compareTo(low) < 0 || number.compareTo(high) > 0)) {
      mistake(field, new Refused(Reason.OUT_OF_RANGE, low, high));
      return low;
    }
    return number;
  }

  /** A required whole number between the two bounds, both allowed. */
  public int whole(String field, int low, int high) {
    var text = typed(field).strip();
    boolean whole = Numbers.parse(text, reader).filter(number -> number.stripTrailingZeros().scale() <= 0).isPresent();
    if (!text.isEmpty() && !whole) {
      mistake(field, new Refused(Reason.NO_WHOLE_NUMBER, low, high));
      return low;
    }
    return numberBetween(field, BigDecimal.valueOf(low), BigDecimal.valueOf(high)).intValue();
  }

  /** The version of the draft that the page showed, which part/autosave.jte sends along; 0 where there was none. */
  public int version() {
    return typed("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed("version")) : 0;
  }

  /** A required amount in whole rupiah. */
  public Rupiah rupiah(String field) {
    var number = numberBetween(field, BigDecimal.ZERO, new BigDecimal("99999999999999"));
    if (number.stripTrailingZeros().scale() > 0) {
      mistake(field, new Refused(Reason.NO_NUMBER, "1000000"));
      return Rupiah.NONE;
    }
    return new Rupiah(number.longValue());
  }

  /** A required date as date inputs send it (2018-12-08), between 1945 and 2100. */
  public LocalDate date(String field) {
    var text = typed(field).strip();
    if (text.isEmpty()) {
      mistake(field, new Refused(Reason.REQUIRED));
      return EARLIEST;
    }
    try {
      var date = LocalDate.parse(text);
      if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
        return date;
      }
    } catch (DateTimeParseException _) {
      // told below, as a date out of range is
    }
    mistake(field, new Refused(Reason.NO_DATE));
    return EARLIEST;
  }

  /** A required choice among the names of an enum. */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    var text = typed(field);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    mistake(field, new Refused(text.isEmpty() ? Reason.REQUIRED : Reason.NO_CHOICE));
    return type.getEnumConstants()[0];
  }

  /** The name of an enum by which a list is narrowed; a name that does not exist narrows nothing. */
  public <E extends Enum<E>> Optional<E> filter(String field, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(typed(field))).findFirst();
  }

  /** The identifier by which a list is narrowed; one that cannot be read narrows nothing. */
  public Optional<UUID> filterId(String field) {
    try {
      return typed(field).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed(field)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The identifiers that were ticked or chosen under the name; an unreadable one is a mistake. */
  public List<UUID> ids(String field) {
    var ids = new ArrayList<UUID>();
    for (String text : all(field)) {
      try {
        ids.add(UUID.fromString(text));
      } catch (IllegalArgumentException _) {
        mistake(field, new Refused(Reason.NO_CHOICE));
      }
    }
    return ids;
  }

  public void mistake(String field, Refused refused) {
    mistakes.add(new Mistake(field, refused));
  }

  /** Takes a use case's refusal as a mistake of the field that it names, or of the whole form. */
  public void refuse(Refused refused) {
    var field = refused.field();
    mistake(field == null ? "" : field, refused);
  }

  public boolean holds() {
    return mistakes.isEmpty();
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The page calls the field so, in the reader's words: told by the field itself (part/mistake.jte) to the summary of mistakes. */
  public void label(String field, String label) {
    labels.putIfAbsent(field, label);
  }

  /** What the page calls the field; empty where it has no label. */
  public String labelOf(String field) {
    return labels.getOrDefault(field, "");
  }

  public Optional<Mistake> mistakeOf(String field) {
    return mistakes.stream().filter(mistake -> mistake.field().equals(field)).findFirst();
  }
}
