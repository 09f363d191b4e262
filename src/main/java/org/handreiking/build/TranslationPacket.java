package org.handreiking.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.handreiking.site.Language;
import org.handreiking.translation.PoEntry;
import org.handreiking.translation.PoFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a translator without internet takes along: the PO files of a language, and each of them as a
 * page to read. It is one zip file.
 */
final class TranslationPacket {

  private static final String PREVIEW = "preview/";

  /** Packets with the same files are the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}"
          + "td,th{padding:.4rem;text-align:start;vertical-align:top;border-bottom:1px solid #999}"
          + "table{width:100%;border-collapse:collapse}td{width:45%}.none{background:#fde8c8}";

  private TranslationPacket() {}

  /**
   * The packet.
   *
   * @param files the PO files by path, as they are written
   * @param read the same, as they were read
   */
  static byte[] of(
      Language source, Language language, Map<String, String> files, Map<String, PoFile> read) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
      for (Map.Entry<String, PoFile> file : read.entrySet()) {
        String page = preview(source, language, file.getKey(), file.getValue());
        add(zip, PREVIEW + file.getKey() + ".html", page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("packing", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The PO files in a packet, by path; everything else is left where it is. */
  static Map<String, String> read(byte[] packet) {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packet))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".po")) {
          files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("unpacking", e);
    }
    return files;
  }

  private static String preview(Language source, Language language, String path, PoFile file) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    page.title(path);
    page.head().appendElement("style").appendText(STYLE);
    page.body().appendElement("h1").text(path);
    Element table = page.body().appendElement("table");
    for (PoEntry entry : file.entries()) {
      if (!entry.obsolete()) {
        Element row = table.appendElement("tr");
        cell(row, source, entry.key().text());
        String translation = entry.translation().orElse("");
        cell(row, language, translation).toggleClass(translation.isEmpty() ? "none" : "done");
      }
    }
    return "<!doctype html>\n" + page.outerHtml() + "\n";
  }

  private static Element cell(Element row, Language language, String text) {
    return row.appendElement("td")
        .attr("lang", language.tag())
        .attr("dir", language.direction().html())
        .text(text);
  }
}
