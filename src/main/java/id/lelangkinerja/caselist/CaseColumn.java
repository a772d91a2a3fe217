package id.lelangkinerja.caselist;

import id.lelangkinerja.platform.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be told of a case: nothing else is taken. Each column is named as the head of a file names it. */
public enum CaseColumn {
  NAME("nama", Type.TEXT), NIK("nik", Type.NIK), SEX("jenis_kelamin", Type.CHOICE, "L, P"), AGE("usia",
      Type.NUMBER), VILLAGE("kelurahan", Type.TEXT), DAY("tanggal", Type.DATE), RESULT("hasil", Type.TEXT);

  static final int LONGEST = 100;
  /** Years of age. */
  static final int HIGHEST = 129;
  private final String head;
  private final Type type;
  /** What may be chosen, with a comma between; empty of other types. */
  private final String choices;

  CaseColumn(String head, Type type) {
    this(head, type, "");
  }

  CaseColumn(String head, Type type, String choices) {
    this.head = head;
    this.type = type;
    this.choices = choices;
  }

  /** What a column holds, with what is told where a cell holds something else. */
  enum Type {
    TEXT(Reason.CASES_TEXT), NUMBER(Reason.CASES_NUMBER), DATE(Reason.CASES_DATE), CHOICE(Reason.CASES_CHOICE), NIK(
        Reason.CASES_NIK);

    private final Reason fault;

    Type(Reason fault) {
      this.fault = fault;
    }

    Reason fault() {
      return fault;
    }
  }

  /** Its name in the head of a file. */
  String head() {
    return head;
  }

  Type type() {
    return type;
  }

  /** The key of its name among the texts. */
  String key() {
    return "cases.column." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it holds. */
  String typeKey() {
    return "cases.type." + type.name().toLowerCase(Locale.ROOT);
  }

  /** What a cell of it may hold, where that is a choice or a number that has an end. */
  String range() {
    return type == Type.NUMBER ? "0–" + HIGHEST : choices;
  }

  static Optional<CaseColumn> named(String head) {
    return Arrays.stream(values()).filter(each -> each.head.equals(head)).findFirst();
  }

  /** Whether the text can stand in this column. */
  boolean takes(String text) {
    return switch (type) {
      case TEXT -> !text.isEmpty() && text.length() <= LONGEST;
      case NIK -> text.matches("\\d{16}");
      case NUMBER -> text.matches("\\d|[1-9]\\d{1,2}") && Integer.parseInt(text) <= HIGHEST;
      case DATE -> isDay(text);
      case CHOICE -> List.of(choices.split(", ", -1)).contains(text.toUpperCase(Locale.ROOT));
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
