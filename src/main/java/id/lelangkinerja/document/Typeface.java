package id.lelangkinerja.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A cut of the Liberation fonts within one file, which it enters when the first letter is set in it. Ligatures stay out:
 * the library looks for them by a regular expression a glyph, which takes most of the time a paper takes, and these
 * fonts have but two of them.
 */
final class Typeface extends PDFontSupplier {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  /** Read once for all papers: all tables are read at once, and the library guards the glyphs that it reads later. */
  private static final Map<String, TrueTypeFont> READ = new ConcurrentHashMap<>();

  private final PDDocument file;
  private final String name;
  private final String family;
  private final int weight;
  private final FontStyle style;

  private Typeface(PDDocument file, String name, String family, int weight, FontStyle style) {
    super(null);
    this.file = file;
    this.name = name;
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  static List<Typeface> all(PDDocument file) {
    return List.of(
        new Typeface(file, "Serif-Regular", "Liberation Serif", REGULAR, FontStyle.NORMAL),
        new Typeface(file, "Serif-Bold", "Liberation Serif", BOLD, FontStyle.NORMAL),
        new Typeface(file, "Serif-Italic", "Liberation Serif", REGULAR, FontStyle.ITALIC),
        new Typeface(file, "Sans-Regular", "Liberation Sans", REGULAR, FontStyle.NORMAL),
        new Typeface(file, "Sans-Bold", "Liberation Sans", BOLD, FontStyle.NORMAL),
        new Typeface(file, "Mono-Regular", "Liberation Mono", REGULAR, FontStyle.NORMAL));
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }

  @Override
  public PDFont supply() {
    try {
      return PDType0Font.load(file, READ.computeIfAbsent(name, Typeface::read), true);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static TrueTypeFont read(String name) {
    try (var letters = Pdf.open("/liberation/Liberation" + name + ".ttf")) {
      var face = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(letters));
      face.setEnableGsub(false);
      return face;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
