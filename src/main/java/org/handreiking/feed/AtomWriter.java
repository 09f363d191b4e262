package org.handreiking.feed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed (RFC 4287). */
final class AtomWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String UPDATED = "updated";

  private AtomWriter() {}

  /**
   * What a feed is.
   *
   * @param language a BCP 47 tag
   * @param address its own
   * @param page the address of the page that it is about
   * @param author whose it is
   */
  record Head(String language, String title, String address, String page, String author) {}

  /**
   * Something that is new or has changed.
   *
   * @param id an address that stays
   */
  record Item(String id, String title, LocalDate changed, String page, String text) {

    /** The newest first. */
    static final Comparator<Item> ORDER =
        Comparator.comparing(Item::changed).reversed().thenComparing(Item::id);
  }

  /** The text of a feed of {@code items}, which stay in their order. */
  static String text(Head head, List<Item> items, LocalDate newest) {
    StringWriter text = new StringWriter();
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", head.language());
      element(xml, "id", head.address());
      element(xml, "title", head.title());
      element(xml, UPDATED, moment(newest));
      link(xml, "self", head.address());
      link(xml, "alternate", head.page());
      xml.writeStartElement("author");
      element(xml, "name", head.author());
      xml.writeEndElement();
      for (Item item : items) {
        write(xml, item);
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.flush();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing " + head.address(), e);
    }
  }

  private static void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    element(xml, "id", item.id());
    element(xml, "title", item.title());
    element(xml, UPDATED, moment(item.changed()));
    link(xml, "alternate", item.page());
    element(xml, "summary", item.text());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(PlainText.of(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
