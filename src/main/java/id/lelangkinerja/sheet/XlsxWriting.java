package id.lelangkinerja.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet, its head bold and always in sight, all columns on one page where it is printed; the lists to choose
 * from lie on a hidden one.
 */
final class XlsxWriting {
  private static final int FLUSHED = 1000;
  private static final int CHOOSABLE_ROWS = 5000;
  /** A cell of a workbook holds no longer text. */
  private static final int LONGEST = 32_767;
  /** A workbook's numbers keep 15 digits; a longer one stays whole as a text. */
  private static final int DIGITS = 15;
  /** A spreadsheet takes a file for damaged where what it says of a wrong choice is longer. */
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_MESSAGE = 225;
  private static final String HEAD = "E8EEF4";
  private static final String QUIET = "5B6570";
  private static final int NARROW = 10;
  private static final int WIDE = 48;
  /** So many rows tell how wide a column has to be. */
  private static final int MEASURED_ROWS = 1000;
  private static final short ONE_PAGE = 1;
  private static final short ANY_PAGES = 0;

  private XlsxWriting() {}

  static void write(OutputStream out, List<Column> columns, List<List<@Nullable Object>> rows) throws IOException {
    try (var workbook = new Workbook(out, "LelangKinerja", "1.0")) {
      var sheet = workbook.newWorksheet("data");
      int first = head(sheet, columns);
      widths(sheet, columns, rows);
      paper(sheet, first);
      choices(workbook, sheet, columns, first);
      protect(sheet, columns, first, rows.size());
      for (int at = 0; at < rows.size(); at++) {
        row(sheet, at + first, rows.get(at));
        if (at % FLUSHED == FLUSHED - 1) {
          sheet.flush();
        }
      }
    }
  }

  /** The names, and below them what people call the columns, as a remark that is not read again; the row that comes after them. */
  private static int head(Worksheet sheet, List<Column> columns) {
    int last = columns.size() - 1;
    boolean titled = columns.stream().anyMatch(column -> !column.title().isEmpty());
    for (int at = 0; at <= last; at++) {
      var column = columns.get(at);
      sheet.value(0, at, column.name());
      if (!column.help().isEmpty()) {
        sheet.comment(0, at, column.help());
      }
      if (titled) {
        sheet.value(1, at, title(column, at));
      }
    }
    int first = titled ? 2 : 1;
    sheet.range(first - 1, 0, first - 1, last).style().bold().fillColor(HEAD).set();
    if (titled) {
      sheet.range(0, 0, 0, last).style().fontColor(QUIET).fillColor(HEAD).set();
    }
    sheet.freezePane(0, first);
    return first;
  }

  private static String title(Column column, int at) {
    return at == 0 ? RowSink.REMARK + " " + column.title() : column.title();
  }

  /** As wide as what stands in it, within bounds. */
  private static void widths(Worksheet sheet, List<Column> columns, List<List<@Nullable Object>> rows) {
    for (int at = 0; at < columns.size(); at++) {
      int column = at;
      int longest = rows.stream().limit(MEASURED_ROWS).mapToInt(row -> column < row.size() ? width(row.get(column)) : 0)
          .max().orElse(0);
      int head = Math.max(columns.get(at).name().length(), title(columns.get(at), at).length());
      sheet.width(at, Math.clamp(Math.max(longest, head) + 2L, NARROW, WIDE));
    }
  }

  private static int width(@Nullable Object cell) {
    return switch (cell) {
      case null -> 0;
      case BigDecimal number -> number.toPlainString().length();
      case Object other -> other.toString().length();
    };
  }

  /** All columns on one page of A4, turned, with the head on each. */
  private static void paper(Worksheet sheet, int first) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth(ONE_PAGE);
    sheet.fitToHeight(ANY_PAGES);
    sheet.repeatRows(0, first - 1);
  }

  private static void choices(Workbook workbook, Worksheet sheet, List<Column> columns, int first) {
    if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
      return;
    }
    var lists = workbook.newWorksheet("choices");
    lists.setVisibilityState(VisibilityState.HIDDEN);
    for (int at = 0; at < columns.size(); at++) {
      var choices = columns.get(at).choices();
      if (!choices.isEmpty()) {
        for (int row = 0; row < choices.size(); row++) {
          lists.value(row, at, choices.get(row));
        }
        sheet.range(first, at, CHOOSABLE_ROWS, at).validateWithList(lists.range(0, at, choices.size() - 1, at))
            .allowBlank(true).showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
            .errorTitle(clipped(columns.get(at).name(), LONGEST_TITLE))
            .error(clipped(String.join(", ", choices), LONGEST_MESSAGE));
      }
    }
  }

  private static String clipped(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** What is not to be changed is locked, without a password: it is there against mistakes and not against anybody. */
  private static void protect(Worksheet sheet, List<Column> columns, int first, int rows) {
    if (columns.stream().noneMatch(Column::locked)) {
      return;
    }
    int last = first + Math.max(1, rows) - 1;
    for (int at = 0; at < columns.size(); at++) {
      var style = sheet.range(first, at, last, at).style();
      if (columns.get(at).locked()) {
        style.fontColor(QUIET).set();
      } else {
        style.protectionOption(ProtectionOption.LOCKED, false).fillColor("FFFBE6").set();
      }
    }
    sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS);
  }

  private static void row(Worksheet sheet, int row, List<@Nullable Object> cells) {
    for (int at = 0; at < cells.size(); at++) {
      switch (cells.get(at)) {
        case null -> {
          // an empty cell is no cell
        }
        case BigDecimal number when number.precision() <= DIGITS -> sheet.value(row, at, number);
        case LocalDate day -> {
          sheet.value(row, at, day);
          sheet.style(row, at).format("yyyy-mm-dd").set();
        }
        case BigDecimal number -> sheet.value(row, at, number.toPlainString());
        case Object other -> sheet.value(row, at, harmless(other.toString()));
      }
    }
  }

  /** Without the signs that XML cannot hold, and no longer than a cell. */
  private static String harmless(String text) {
    var kept = text.codePoints().filter(XlsxWriting::fits)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return kept.length() <= LONGEST ? kept.toString() : kept.substring(0, LONGEST);
  }

  private static boolean fits(int sign) {
    return sign == '\n' || sign == '\t' || sign == '\r'
        || (sign >= ' ' && !Character.isISOControl(sign) && (sign < 0xD800 || sign > 0xDFFF) && sign < 0xFFFE)
        || sign > 0xFFFF;
  }
}
