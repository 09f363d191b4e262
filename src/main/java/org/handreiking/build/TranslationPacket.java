package org.handreiking.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.handreiking.diagnostic.Messages;
import org.handreiking.site.Language;
import org.handreiking.translation.PoEntry;
import org.handreiking.translation.PoFile;
import org.handreiking.translation.PoWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a translator without internet takes along: the PO files of a language, each of them as a
 * page to read, and a page that says what to do. It is one zip file.
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
          + "table{width:100%;border-collapse:collapse}.text td{width:45%}.none{background:#fde8c8}"
          + ".behind{background:#e3e0f5}.safety td{border-inline-start:5px solid #a33}";

  private TranslationPacket() {}

  /**
   * The packet.
   *
   * @param files the PO files by path
   * @param messages in which it is explained
   */
  static byte[] of(
      Language source, Language language, Map<String, PoFile> files, Messages messages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "index.html", index(files, messages));
      for (Map.Entry<String, PoFile> file : files.entrySet()) {
        String text = PoWriter.text(file.getValue());
        add(zip, file.getKey(), text);
        add(zip, SENT + file.getKey(), text);
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
      return name(returned, path).map(returned::remove);
    }

    /** How the file that belongs at {@code path} was sent. */
    Optional<byte[]> sent(String path) {
      return name(sent, path).map(sent::get);
    }

    /** What the file that belongs at {@code path} is called among {@code files}. */
    private static Optional<String> name(Map<String, byte[]> files, String path) {
      return files.containsKey(path)
          ? Optional.of(path)
          : files.keySet().stream().filter(name -> name.endsWith("/" + path)).findFirst();
    }
  }

  /** What to do, and how far each file is; those with nothing left to do come last. */
  private static String index(Map<String, PoFile> files, Messages messages) {
    Document page = page(messages.text("packet.title"));
    page.head().parent().attr("lang", messages.language());
    Element rules = page.body().appendElement("ol");
    messages.text("packet.rules").lines().forEach(rule -> rules.appendElement("li").text(rule));
    Element table = page.body().appendElement("table");
    Element head = table.appendElement("tr");
    head.appendElement("th").text(messages.text("packet.file"));
    head.appendElement("th").text(messages.text("packet.left"));
    head.appendElement("th").text(messages.text("translate.texts"));
    files.entrySet().stream()
        .sorted(Comparator.comparing(file -> left(file.getValue()) == 0))
        .forEach(
            file -> {
              Element row = table.appendElement("tr");
              row.appendElement("td")
                  .appendElement("a")
                  .attr("href", PREVIEW + file.getKey() + ".html")
                  .text(file.getKey());
              row.appendElement("td").text("" + left(file.getValue()));
              row.appendElement("td").text("" + live(file.getValue()).count());
            });
    return written(page);
  }

  private static Stream<PoEntry> live(PoFile file) {
    return file.entries().stream().filter(entry -> !entry.obsolete());
  }

  /** Texts that need somebody: without a translation, or with one that is behind. */
  private static long left(PoFile file) {
    return live(file).filter(entry -> entry.translation().isEmpty()).count();
  }

  private static Document page(String title) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    page.title(title);
    page.head().appendElement("style").appendText(STYLE);
    page.body().appendElement("h1").text(title);
    return page;
  }

  private static String written(Document page) {
    return "<!doctype html>\n" + page.outerHtml() + "\n";
  }

  private static String preview(Language source, Language language, String path, PoFile file) {
    Document page = page(path);
    Element table = page.body().appendElement("table").addClass("text");
    live(file)
        .forEach(
            entry -> {
              Element row = table.appendElement("tr");
              if (entry.isAboutSafety()) {
                row.addClass("safety");
              }
              cell(row, source, entry.key().text());
              cell(row, language, entry.hasTranslation() ? entry.translations().get(0) : "")
                  .addClass(state(entry));
            });
    return written(page);
  }

  private static String state(PoEntry entry) {
    if (!entry.hasTranslation()) {
      return "none";
    }
    return entry.isFuzzy() ? "behind" : "done";
  }

  private static Element cell(Element row, Language language, String text) {
    return row.appendElement("td")
        .attr("lang", language.tag())
        .attr("dir", language.direction().html())
        .text(text);
  }
}
