package org.handreiking.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handreiking.handbook.Edition;
import org.handreiking.handbook.Handbook;

/** Writes the package document: what the book is, which files it has, and in which order. */
final class PackageFile {

  private static final Map<String, String> TYPES =
      Map.of(
          "xhtml", "application/xhtml+xml",
          "css", "text/css",
          "png", "image/png",
          "jpg", "image/jpeg",
          "gif", "image/gif",
          "svg", "image/svg+xml");

  private static final Map<String, String> PROPERTIES =
      Map.of(EpubWriter.NAVIGATION, "nav", EpubWriter.COVER_PICTURE, "cover-image");

  private final Composition book;
  private final StringBuilder xml = new StringBuilder();

  PackageFile(Composition book) {
    this.book = book;
  }

  /**
   * The file.
   *
   * @param files all files of the book, from the folder of this one
   * @param order those to read, in their order
   */
  byte[] write(ChapterDrafts.Finished text, List<String> files, List<String> order) {
    String tag = book.book.language().tag();
    String direction = book.book.language().direction().html();
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\""
            + " xml:lang=\"%s\" dir=\"%s\">",
        tag, direction);
    writeMetadata(text);
    line("<manifest>");
    files.forEach(this::writeItem);
    line("</manifest>");
    line("<spine page-progression-direction=\"%s\">", direction);
    order.forEach(file -> line("<itemref idref=\"%s\"/>", id(file)));
    line("</spine>");
    line("</package>");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void writeMetadata(ChapterDrafts.Finished text) {
    Handbook handbook = book.book;
    Edition edition = handbook.edition();
    line("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    line("<dc:identifier id=\"id\">urn:uuid:%s</dc:identifier>", uuid(handbook));
    line("<dc:title id=\"title\">%s</dc:title>", handbook.title());
    line("<meta refines=\"#title\" property=\"title-type\">main</meta>");
    if (!handbook.subtitle().isBlank()) {
      line("<dc:title id=\"subtitle\">%s</dc:title>", handbook.subtitle());
      line("<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>");
    }
    line("<dc:language>%s</dc:language>", handbook.language().tag());
    line("<dc:date>%s</dc:date>", edition.day().toString());
    line("<meta property=\"dcterms:modified\">%sT00:00:00Z</meta>", edition.day().toString());
    if (!text.pages().isEmpty()) {
      writeSource();
    }
    for (Accessibility.Statement one : new Accessibility(book, text).statements()) {
      line("<meta property=\"%s\">%s</meta>", one.property(), one.value());
    }
    line("</metadata>");
  }

  /** The printed book, whose pages are marked in this one. */
  private void writeSource() {
    String source = book.book.title() + ". " + book.edition() + " (PDF)";
    line("<dc:source id=\"source\">%s</dc:source>", source);
    line("<meta refines=\"#source\" property=\"source-of\">pagination</meta>");
    line("<meta property=\"pageBreakSource\">%s</meta>", source);
  }

  /** The same for every edition of a book in a language, unless its address is another. */
  private static String uuid(Handbook book) {
    String name = String.join("\n", book.name(), book.language().tag(), book.edition().address());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void writeItem(String file) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    String property =
        PROPERTIES.containsKey(file) ? " properties=\"" + PROPERTIES.get(file) + "\"" : "";
    line("<item id=\"%s\" href=\"%s\" media-type=\"%s\"" + property + "/>", id(file), file, type);
  }

  /** A name for {@code file} within this document. */
  private static String id(String file) {
    return "f-" + file.replace('/', '-');
  }

  /** Writes a line with {@code values}, escaped, in the places that say {@code %s}. */
  private void line(String form, String... values) {
    Object[] escaped = Stream.of(values).map(Xhtml::escaped).toArray();
    xml.append(String.format(Locale.ROOT, form, escaped)).append('\n');
  }
}
