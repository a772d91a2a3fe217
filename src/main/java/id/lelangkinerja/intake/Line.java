package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Cell;
import id.lelangkinerja.sheet.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file that is being imported. Its reading methods make domain values of cells and note a fault where a
 * cell makes none, returning a harmless stand-in: nothing read counts unless {@link #holds()}.
 */
public final class Line {
  private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private final SheetRow row;
  private final List<Fault> faults = new ArrayList<>();

  Line(SheetRow row) {
    this.row = row;
    if (!row.beyond().isEmpty()) {
      faults.add(Fault.of(row.number(), row.beyond(), "", new Refused(Reason.SHEET_BEYOND, row.beyond())));
    }
  }

  /** Its number as a spreadsheet shows it. */
  public int number() {
    return row.number();
  }

  /** The letters of a column as a spreadsheet shows them; empty where the file does not have it. */
  String letters(String column) {
    return row.cell(column).address().replaceAll("\\d+$", "");
  }

  public boolean holds() {
    return faults.isEmpty();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  public void fault(String column, Refused refused) {
    var cell = row.cell(column);
    faults.add(Fault.of(row.number(), cell.address(), column, refused));
  }

  /** Notes what a rule or a use case refuses beside the cell that its field names, or for the whole row. */
  public void fault(Refused refused) {
    var field = refused.field();
    fault(field == null ? "" : field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), refused);
  }

  /** Has the rule look at what was read; a line that is faulty already is left alone. */
  public void check(Runnable rule) {
    if (holds()) {
      try {
        rule.run();
      } catch (Refused refused) {
        fault(refused);
      }
    }
  }

  /** A required text of at most so many characters. */
  public String text(String column, int longest) {
    var text = optionalText(column, longest);
    if (text == null) {
      require(column);
    }
    return text == null ? "" : text;
  }

  public @Nullable String optionalText(String column, int longest) {
    var text = cell(column).replace("\r\n", "\n");
    if (text.codePointCount(0, text.length()) > longest) {
      fault(column, new Refused(Reason.TOO_LONG, longest));
    }
    if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')) {
      fault(column, new Refused(Reason.UNREADABLE));
    }
    return text.isEmpty() ? null : text;
  }

  /** A number as {@link PlainNumber} reads it; empty where the cell is. */
  public Optional<BigDecimal> optionalNumber(String column) {
    var text = cell(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var number = PlainNumber.of(text, row.cell(column).sort() == Cell.Sort.NUMBER);
    if (number.isEmpty()) {
      fault(column, new Refused(noNumber(text), shown(text)));
    }
    return number;
  }

  private static Reason noNumber(String text) {
    if (PlainNumber.isMistakable(text)) {
      return Reason.IMPORT_NUMBER_MISTAKABLE;
    }
    return PlainNumber.isTooLong(text) ? Reason.IMPORT_NUMBER_TOO_LONG : Reason.IMPORT_NO_NUMBER;
  }

  /** A required number, read likewise; zero where the line has none and does not hold. */
  public BigDecimal number(String column) {
    var number = optionalNumber(column);
    if (number.isEmpty()) {
      require(column);
    }
    return number.orElse(BigDecimal.ZERO);
  }

  /** A required whole number between the two bounds, both allowed. */
  public int whole(String column, int low, int high) {
    var number = optionalWhole(column, low, high);
    if (number == null) {
      require(column);
    }
    return number == null ? low : number;
  }

  public @Nullable Integer optionalWhole(String column, int low, int high) {
    var number = optionalNumber(column);
    if (number.isEmpty()) {
      return null;
    }
    var value = number.get();
    if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(low)) < 0
        || value.compareTo(BigDecimal.valueOf(high)) > 0) {
      fault(column, new Refused(Reason.OUT_OF_RANGE, Integer.toString(low), Integer.toString(high)));
      return low;
    }
    return value.intValue();
  }

  /** A date as 2018-12-08 or, day first, 8/12/2018, between 1945 and 2100; null where the cell is empty. */
  public @Nullable LocalDate optionalDate(String column) {
    var text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    var date = PlainDate.of(text).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    if (date.isEmpty()) {
      fault(column, new Refused(Reason.IMPORT_NO_DATE, text));
    }
    return date.orElse(null);
  }

  /** A required date, read likewise; some day or other where the line has none and does not hold. */
  public LocalDate date(String column) {
    var date = optionalDate(column);
    if (date == null) {
      require(column);
    }
    return date == null ? EARLIEST : date;
  }

  /** A required choice among the names of an enum, in whatever case. */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    var text = cell(column).toUpperCase(Locale.ROOT);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    if (text.isEmpty()) {
      require(column);
    } else {
      fault(column, new Refused(Reason.IMPORT_NO_CHOICE, row.cell(column).text()));
    }
    return type.getEnumConstants()[0];
  }

  /** Yes or no, in the words of either language; null where the cell is empty. */
  public @Nullable Boolean optionalYes(String column) {
    var text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    var read = YesNo.read(text);
    if (read.isEmpty()) {
      fault(column, new Refused(Reason.IMPORT_NO_CHOICE, shown(text)));
    }
    return read.orElse(false);
  }

  /** The same, no where the cell is empty. */
  public boolean yes(String column) {
    return Boolean.TRUE.equals(optionalYes(column));
  }

  /** Several texts in one cell, parted by semicolons; none where it is empty. */
  public List<String> list(String column) {
    return Arrays.stream(cell(column).split(";")).map(String::strip).filter(text -> !text.isEmpty()).distinct()
        .toList();
  }

  /** Notes a fault where the row says something else than what is there already: most imports change nothing. */
  public void agrees(String column, @Nullable Object there, @Nullable Object read) {
    agrees(column, there, read, Reason.IMPORT_DIFFERS);
  }

  /** The same with the kind's own reason, whose text names what is there. */
  public void agrees(String column, @Nullable Object there, @Nullable Object read, Reason otherwise) {
    boolean same = (there instanceof BigDecimal one && read instanceof BigDecimal other)
        ? one.compareTo(other) == 0
        : Objects.equals(there, read);
    if (!same && mayTell(column)) {
      fault(column, new Refused(otherwise, there == null ? "–" : shown(there)));
    }
  }

  private static String shown(Object there) {
    var text = there instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : there.toString();
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  /** One fault a cell is enough. */
  private boolean mayTell(String column) {
    return faults.stream().noneMatch(fault -> fault.columnName().equals(column));
  }

  private void require(String column) {
    if (mayTell(column)) {
      fault(column, new Refused(Reason.REQUIRED));
    }
  }

  private String cell(String column) {
    var cell = row.cell(column);
    switch (cell.sort()) {
      case FORMULA -> fault(column, new Refused(Reason.IMPORT_FORMULA));
      case ERROR -> fault(column, new Refused(Reason.IMPORT_CELL_ERROR));
      case TEXT, NUMBER, DATE -> {
        return cell.text();
      }
    }
    return "";
  }
}
