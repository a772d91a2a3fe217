package id.lelangkinerja.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/** The pages of a document that the program itself made. */
public final class Pages {
  private Pages() {}

  /** How many there are. */
  public static int count(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
