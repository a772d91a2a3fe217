package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook keeps once and its cells point to. */
final class SharedTexts {
  private static final long MOST_CHARACTERS = 32L << 20;

  private SharedTexts() {}

  /**
   * In their order; one that is longer than a cell may be keeps one character more than that, so that it is noticed.
   */
  static List<String> read(@Nullable InputStream in, Limits limits) throws XMLStreamException {
    var texts = new ArrayList<String>();
    if (in == null) {
      return texts;
    }
    var xml = new Xml(in);
    long characters = 0;
    while (xml.nextElement()) {
      if (xml.at("si")) {
        var text = within(xml, "si", limits);
        // an empty text weighs something too
        characters += text.length() + 16L;
        Refused.unless(characters <= MOST_CHARACTERS, Reason.SHEET_TOO_LARGE, limits.unpacked() >> 20);
        texts.add(text);
      }
    }
    return texts;
  }

  /** The runs of text within an element, without what tells how to pronounce them. */
  static String within(Xml xml, String outer, Limits limits) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.nextWithin(outer)) {
      if (xml.at("rPh")) {
        xml.skip();
      } else if (xml.at("t")) {
        text.append(xml.text(Math.max(0, limits.cell() + 1 - text.length())));
      }
    }
    return text.toString();
  }
}
