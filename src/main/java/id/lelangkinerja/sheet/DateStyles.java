package id.lelangkinerja.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's styles show a number as a date: the number is a date there, and only there. */
final class DateStyles {
  private static final int LONGEST_FORMAT = 255;

  private DateStyles() {}

  /** For each style by its position, whether it shows dates. */
  static List<Boolean> read(@Nullable InputStream in) throws XMLStreamException {
    var dates = new ArrayList<Boolean>();
    if (in == null) {
      return dates;
    }
    Map<Integer, String> formats = new HashMap<>();
    var xml = new Xml(in);
    while (xml.nextElement()) {
      if (xml.at("numFmt")) {
        var code = xml.attribute("formatCode");
        formats.put(xml.number("numFmtId", 0), code.substring(0, Math.min(code.length(), LONGEST_FORMAT)));
      } else if (xml.at("cellXfs")) {
        while (xml.nextWithin("cellXfs")) {
          if (xml.at("xf")) {
            dates.add(showsDate(xml.number("numFmtId", 0), formats));
          }
        }
      }
    }
    return dates;
  }

  /** The standard's own formats 14 to 17 and 22 are dates; of others the letters for day or year tell. */
  private static boolean showsDate(int id, Map<Integer, String> formats) {
    if ((id >= 14 && id <= 17) || id == 22) {
      return true;
    }
    var code = formats.getOrDefault(id, "").toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return code.contains("d") || code.contains("y");
  }
}
