package id.lelangkinerja.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet, its head bold and always in sight; the lists to choose from lie on a hidden
 * one.
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
  private static final double NARROW = 12;
  private static final double WIDE = 40;

  private XlsxWriting() {}

  static void write(OutputStream out, List<Column> columns, List<List<@Nullable Object>> rows) throws IOException {
    try (var workbook = new Workbook(out, "LelangKinerja", "1.0")) {
      var sheet = workbook.newWorksheet("data");
      head(sheet, columns);
      choices(workbook, sheet, columns);
      protect(sheet, columns, rows.size());
      for (int at = 0; at < rows.size(); at++) {
        row(sheet, at + 1, rows.get(at));
        if (at % FLUSHED == FLUSHED - 1) {
          sheet.flush();
        }
      }
    }
  }

  private static void head(Worksheet sheet, List<Column> columns) {
    for (int at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      sheet.value(0, at, column.name());
      sheet.width(at, Math.clamp(column.name().length() * 2.0, NARROW, WIDE));
      if (!column.help().isEmpty()) {
        sheet.comment(0, at, column.help());
      }
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E8EEF4").set();
    sheet.freezePane(0, 1);
  }

  private static void choices(Workbook workbook, Worksheet sheet, List<Column> columns) {
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
        sheet.range(1, at, CHOOSABLE_ROWS, at).validateWithList(lists.range(0, at, choices.size() - 1, at))
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
  private static void protect(Worksheet sheet, List<Column> columns, int rows) {
    if (columns.stream().noneMatch(Column::locked)) {
      return;
    }
    for (int at = 0; at < columns.size(); at++) {
      if (!columns.get(at).locked()) {
        sheet.range(1, at, Math.max(1, rows), at).style().protectionOption(ProtectionOption.LOCKED, false)
            .fillColor("FFFBE6").set();
      } else {
        sheet.range(1, at, Math.max(1, rows), at).style().fontColor("5B6570").set();
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
