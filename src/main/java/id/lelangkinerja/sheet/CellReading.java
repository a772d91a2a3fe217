package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads one cell of a workbook by what it says that it holds. */
final class CellReading {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
  /** Day 60 of a workbook is 29 February 1900, which never was: from day 61 on this is day 0. */
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private final Limits limits;
  private final List<String> shared;
  private final List<Boolean> dates;
  private final LocalDate dayNought;

  CellReading(Limits limits, List<String> shared, List<Boolean> dates, boolean since1904) {
    this.limits = limits;
    this.shared = shared;
    this.dates = dates;
    this.dayNought = since1904 ? SINCE_1904 : SINCE_1900;
  }

  Cell read(Xml xml, String address) throws XMLStreamException {
    var type = xml.attribute("t");
    int style = xml.number("s", 0);
    var value = "";
    boolean formula = false;
    while (xml.nextWithin("c")) {
      if (xml.at("f")) {
        formula = true;
        xml.skip();
      } else if (xml.at("v")) {
        value = xml.text(limits.cell() + 1);
      } else if (xml.at("is")) {
        value = SharedTexts.within(xml, "is", limits);
      }
    }
    return formula ? new Cell(address, "", Cell.Sort.FORMULA) : cell(address, type, value, style);
  }

  private Cell cell(String address, String type, String value, int style) {
    return switch (type) {
      case "s" -> text(address, shared(value));
      case "inlineStr", "str" -> text(address, value);
      case "b" -> text(address, value.strip().equals("1") ? "true" : "false");
      case "d" -> new Cell(address, value.length() < 10 ? "" : value.substring(0, 10), Cell.Sort.DATE);
      case "e" -> new Cell(address, "", Cell.Sort.ERROR);
      default -> number(address, value.strip(), style);
    };
  }

  private Cell text(String address, String text) {
    var bare = text.strip();
    Refused.unless(bare.length() <= limits.cell(), Reason.SHEET_CELL_TOO_LONG, address, limits.cell());
    return new Cell(address, bare, Cell.Sort.TEXT);
  }

  private String shared(String index) {
    var at = index.strip();
    Refused.unless(at.matches("\\d{1,9}") && Integer.parseInt(at) < shared.size(), Reason.SHEET_UNREADABLE);
    return shared.get(Integer.parseInt(at));
  }

  private Cell number(String address, String value, int style) {
    if (value.isEmpty()) {
      return new Cell(address, "", Cell.Sort.TEXT);
    }
    if (!NUMBER.matcher(value).matches()) {
      // 1E+308 or NaN: one bad cell, which whoever reads its column names, and no broken file
      return text(address, value);
    }
    var number = shortest(value);
    boolean isDate = style < dates.size() && dates.get(style);
    if (isDate && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
      return new Cell(address, dayNought.plusDays(number.setScale(0, RoundingMode.DOWN).longValue()).toString(),
          Cell.Sort.DATE);
    }
    return new Cell(address, number.toPlainString(), Cell.Sort.NUMBER);
  }

  /**
   * The number as it was typed. A workbook's numbers are binary by its format, and 4.1 may lie there as
   * 4.0999999999999996: the shortest decimal that means the same is what stood on the screen.
   */
  private static BigDecimal shortest(String value) {
    var written = new BigDecimal(value);
    var number = written.precision() > 15 ? new BigDecimal(Double.toString(Double.parseDouble(value))) : written;
    var bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
