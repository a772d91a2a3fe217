package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML that is not trusted: no document type, no entities of its own, nothing fetched. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();
  private final XMLStreamReader reader;

  Xml(InputStream in) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** To the beginning of the next element of any depth; false where the document ends. */
  boolean nextElement() throws XMLStreamException {
    while (reader.hasNext()) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** To the next beginning of an element within the one named so; false at that one's end. */
  boolean nextWithin(String outer) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(outer)) {
        return false;
      }
    }
    return false;
  }

  /** The text up to the end of the element that began last, of which no more than so many characters are kept. */
  String text(int most) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0 && reader.hasNext();) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(reader.getTextCharacters(), reader.getTextStart(),
              Math.clamp((long) most - text.length(), 0, reader.getTextLength()));
        default -> {
          // remarks and instructions say nothing
        }
      }
    }
    return text.toString();
  }

  void skip() throws XMLStreamException {
    text(0);
  }

  boolean at(String name) {
    return reader.getLocalName().equals(name);
  }

  /** The attribute of this name, in whatever namespace; empty where there is none. */
  String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return "";
  }

  int number(String name, int otherwise) {
    var text = attribute(name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    Refused.unless(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
        Reason.SHEET_REACHES_OUT);
    return event;
  }
}
