package id.lelangkinerja.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of what is seen of a signature: Liberation Sans with every sign it has, without its table of ligatures.
 * The library looks for those by a regular expression a line, which takes a third of the time a signature takes.
 */
final class Letters {
  private static final List<String> TABLES = List.of("OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea",
      "hmtx", "loca", "maxp", "name", "post", "prep");

  private Letters() {}

  /** A TrueType font. */
  static byte[] read() {
    try (var letters = Letters.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
      if (letters == null) {
        throw new IllegalStateException("missing from the program: the font of signatures");
      }
      try (var whole = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(letters))) {
        var drawn = whole.getUnicodeCmapLookup();
        var without = new TTFSubsetter(whole, TABLES);
        var signs = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_VALUE)
            .filter(sign -> drawn.getGlyphId(sign) > 0).boxed().toList();
        without.addAll(new TreeSet<>(signs));
        var bytes = new ByteArrayOutputStream();
        without.writeToStream(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
