package org.handreiking.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
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

  /** The files as they went out: what differs from them is the translator's work. */
  private static final String SENT = "sent/";

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
        add(zip, SENT + file.getKey(), file.getValue());
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

  /**
   * The PO files in a packet that came back. Whoever packs a folder has the folder around all.
   *
   * @param returned what the translator worked on, by name
   * @param sent what she was sent, by the same names
   */
  record Returned(Map<String, byte[]> returned, Map<String, byte[]> sent) {

    static Returned of(byte[] packet) {
      Map<String, byte[]> returned = new TreeMap<>();
      Map<String, byte[]> sent = new TreeMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packet))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          String name = entry.getName().replace('\\', '/');
          boolean isSent = ("/" + name).contains("/" + SENT);
          if (name.endsWith(".po")) {
            (isSent ? sent : returned).put(name.replace(SENT, ""), zip.readAllBytes());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("unpacking", e);
      }
      return new Returned(returned, sent);
    }

    /** Takes out the file that belongs at {@code path}. */
    Optional<byte[]> take(String path) {
      Optional<String> name = find(path);
      return name.map(returned::remove);
    }

    /** How the file that belongs at {@code path} was sent. */
    Optional<byte[]> sent(String path) {
      return sent.entrySet().stream()
          .filter(file -> isAt(file.getKey(), path))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    private Optional<String> find(String path) {
      return returned.containsKey(path)
          ? Optional.of(path)
          : returned.keySet().stream().filter(name -> isAt(name, path)).findFirst();
    }

    private static boolean isAt(String name, String path) {
      return name.equals(path) || name.endsWith("/" + path);
    }
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
