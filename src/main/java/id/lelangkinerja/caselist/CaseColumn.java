package id.lelangkinerja.caselist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be told of a case: nothing else is taken. Each column is named as the head of a file names it. */
public enum CaseColumn {
  NAME("nama"), NIK("nik", "\\d{16}"), SEX("jenis_kelamin", "[LPlp]"), AGE("usia",
      "\\d|[1-9]\\d|1[0-2]\\d"), VILLAGE("kelurahan"), DAY("tanggal"), RESULT("hasil");

  static final int LONGEST = 100;
  private final String head;
  private final Pattern form;

  CaseColumn(String head) {
    this(head, ".{1," + LONGEST + "}");
  }

  CaseColumn(String head, String form) {
    this.head = head;
    this.form = Pattern.compile(form);
  }

  /** Its name in the head of a file. */
  String head() {
    return head;
  }

  /** The key of its name among the texts. */
  String key() {
    return "cases.column." + name().toLowerCase(Locale.ROOT);
  }

  static Optional<CaseColumn> named(String head) {
    return Arrays.stream(values()).filter(each -> each.head.equals(head)).findFirst();
  }

  /** Whether the text can stand in this column. */
  boolean takes(String text) {
    return form.matcher(text).matches() && (this != DAY || isDay(text));
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
