package org.handreiking.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files of an EPUB, in the order in which they are packed. */
final class ReadEpub {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  ReadEpub(byte[] epub) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  byte[] bytes(String name) {
    return files.get("EPUB/" + name);
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A file as XML; one that is no XML at all comes out otherwise than it went in. */
  Document xml(String name) {
    return Jsoup.parse(text(name), "", Parser.xmlParser());
  }

  /** The files that are read one after the other. */
  List<String> spine() {
    Document opf = xml("package.opf");
    List<String> order = new ArrayList<>();
    for (Element reference : opf.select("itemref")) {
      order.add(opf.selectFirst("item[id=" + reference.attr("idref") + "]").attr("href"));
    }
    return order;
  }

  /** The values of a property of the book. */
  List<String> metadata(String property) {
    return xml("package.opf").select("meta[property=" + property + "]").eachText();
  }
}
