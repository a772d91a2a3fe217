package id.lelangkinerja.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML without trusting it: no document type, so no entities and nothing fetched; then adds the one style. */
final class Paper {
  private static final String STYLE = "/document/paper.css";
  /**
   * What XML 1.0 cannot hold, and marks that turn the direction of what follows: a signed text reads as it is stored.
   */
  private static final Pattern UNPRINTABLE = Pattern
      .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
          + "|[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{7F}-\\x{9F}]");

  private Paper() {}

  static Document read(String xhtml) {
    try {
      var clean = UNPRINTABLE.matcher(xhtml).replaceAll("");
      var reader = factory().newDocumentBuilder();
      // Throws as the one of the parser does, but does not print.
      reader.setErrorHandler(new DefaultHandler());
      var document = reader.parse(new InputSource(new StringReader(clean)));
      var heads = document.getElementsByTagName("head");
      if (heads.getLength() != 1) {
        throw new IllegalArgumentException("a paper has one head");
      }
      var style = document.createElement("style");
      style.appendChild(document.createTextNode(style()));
      heads.item(0).appendChild(style);
      return document;
    } catch (SAXException malformed) {
      throw new IllegalArgumentException("not a well-formed paper: " + malformed.getMessage(), malformed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  private static String style() throws IOException {
    try (var stream = Pdf.open(STYLE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
