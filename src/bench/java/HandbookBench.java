import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.ChapterKind;
import org.handreiking.handbook.Edition;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.PdfWriter;
import org.handreiking.handbook.PrintedBook;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sets a large AsciiDoc book that somebody else wrote: its main file, the PDF, its language. */
public final class HandbookBench {

  private HandbookBench() {}

  public static void main(String[] args) throws IOException {
    Path main = Path.of(args[0]).toAbsolutePath();
    long start = System.nanoTime();
    Element html = converted(main);
    double converted = seconds(start);
    Diagnostics diagnostics = new Diagnostics();
    Handbook book = book(html, main, Language.of(args[2]));
    long typesetting = System.nanoTime();
    PrintedBook printed = new PdfWriter(texts(), diagnostics).write(book, BookFormat.A4);
    double set = seconds(typesetting);
    Files.write(Path.of(args[1]), printed.pdf());
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(
        Locale.ROOT,
        "ours: %d chapters, %d pages, %.1f s (AsciiDoc to HTML %.1f s, HTML to PDF %.1f s), "
            + "%d kB, memory at its fullest %d MiB%n",
        book.chapters().size(),
        printed.pages().count(),
        seconds(start),
        converted,
        set,
        printed.pdf().length / 1000,
        heap >> 20);
    Map<String, Integer> found = new TreeMap<>();
    diagnostics.sorted().forEach(one -> found.merge(one.code().name(), 1, Integer::sum));
    System.out.println("reported: " + found);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static Element converted(Path main) {
    try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
      Options options =
          Options.builder().safe(SafeMode.UNSAFE).standalone(false).toFile(false).build();
      return Jsoup.parseBodyFragment(asciidoctor.convertFile(new File(main.toString()), options))
          .body();
    }
  }

  /** A chapter for each part and each section of the first level. */
  private static Handbook book(Element html, Path main, Language language) throws IOException {
    html.select("#toc").remove();
    for (Element image : html.select("img")) {
      embed(image, main.getParent());
    }
    List<Element> sections = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (Element child : html.select("h1.sect0, div.sect1, div#preamble")) {
      String id = "c" + sections.size();
      sections.add(child);
      places.put(child.id().isEmpty() ? "-" + id : child.id(), id);
      child.select("[id]").forEach(one -> places.putIfAbsent(one.id(), id + "--" + one.id()));
      Element heading = child.selectFirst("h2");
      if (heading != null && !heading.id().isEmpty()) {
        places.put(heading.id(), id);
      }
    }
    for (Element link : html.select("a[href^='#']")) {
      String to = link.attr("href").substring(1);
      boolean isNote = to.startsWith("_footnote");
      if (!isNote && places.containsKey(to)) {
        link.attr("href", "#" + places.get(to));
      }
    }
    Element notes = html.getElementById("footnotes");
    List<Chapter> chapters = new ArrayList<>();
    boolean hasParts = !html.select("h1.sect0").isEmpty();
    for (int i = 0; i < sections.size(); i++) {
      Element section = sections.get(i);
      boolean isPart = section.normalName().equals("h1");
      Element heading = section.selectFirst("h2");
      String title = isPart ? section.text() : heading == null ? "Preface" : heading.text();
      if (heading != null) {
        heading.remove();
      }
      boolean callsNotes = !section.select("sup.footnote").isEmpty();
      String text = isPart ? "" : section.html();
      chapters.add(
          new Chapter(
              isPart ? ChapterKind.PART : ChapterKind.TEXT,
              "c" + i,
              isPart || !hasParts || chapters.isEmpty() ? 1 : 2,
              title,
              callsNotes && notes != null ? text + notes.outerHtml() : text,
              "https://example.org/p/c" + i + "/",
              Position.of(main.getFileName().toString())));
    }
    return new Handbook(
        "book",
        language,
        "A large book",
        "",
        "#33475b",
        List.of("For testing only."),
        chapters,
        Edition.of(LocalDate.of(2026, 1, 1)));
  }

  private static void embed(Element image, Path folder) throws IOException {
    Path file = folder.resolve(image.attr("src")).normalize();
    String name = file.getFileName().toString();
    String kind = name.endsWith(".png") ? "png" : name.endsWith(".svg") ? "svg+xml" : "jpeg";
    if (Files.isRegularFile(file)) {
      String data = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      image.attr("src", "data:image/" + kind + ";base64," + data);
    }
  }

  private static BookTexts texts() {
    return new BookTexts(
        "Contents",
        "Edition",
        "(page {0})",
        "Note",
        "Tip",
        "Important",
        "Warning",
        "Caution",
        "Code that leads to",
        "Row");
  }
}
