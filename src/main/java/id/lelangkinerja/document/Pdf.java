package id.lelangkinerja.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints a page of XHTML as a PDF for archives (PDF/A-2u): A4, the Liberation fonts and the sRGB profile within the
 * file, the title and the page numbers in the foot, in the style of {@code document/paper.css}. Nothing is fetched
 * while printing, neither from the network nor from a disk: the paper consists of the text that it is given. An
 * object of the type {@value Square#TYPE} is drawn as a QR code of its {@code data-text}.
 */
public final class Pdf {
  static {
    // The library tells of every font and stylesheet of every paper; only its warnings matter.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private Pdf() {}

  /**
   * The PDF of a page.
   *
   * @param xhtml well-formed, with a head that holds a title, without a document type; characters that XML forbids and
   *              such as only change the direction of the text are left out
   * @throws IllegalArgumentException when it is not well-formed or has a document type
   */
  public static byte[] render(String xhtml) {
    return print(Paper.read(xhtml));
  }

  private static byte[] print(Document paper) {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    closed(builder);
    var drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(Square.TYPE, new Square());
    builder.useObjectDrawerFactory(drawers);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Lelang Kinerja");
    builder.withW3cDocument(paper, null);
    builder.toStream(bytes);
    try (var file = new PDDocument()) {
      builder.usePDDocument(file);
      Typeface.all(file).forEach(face -> builder.useFont(face, face.family(), face.weight(), face.style(), true));
      builder.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  /** Every address is refused, before and after it is resolved, whatever asks for it. */
  private static void closed(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> null);
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, priority);
    }
  }

  static InputStream open(String resource) {
    var stream = Pdf.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing from the program: " + resource);
    }
    return stream;
  }
}
