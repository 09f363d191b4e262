package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.MethodologyBooks;
import org.handreiking.handbook.PdfWriter;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.output.Cache;
import org.handreiking.output.OutputTree;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.Handbooks;
import org.handreiking.page.LinkTargets;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.ContentHash;
import org.handreiking.web.PrintedFile;
import org.jsoup.Jsoup;

/**
 * A handbook per methodology, in each language into which enough of it is translated; one of which
 * nothing has changed comes from the cache.
 */
final class PrintStage {

  private final Cache cache;
  private final Diagnostics diagnostics;
  private final List<PrintedFile> printed = new ArrayList<>();

  PrintStage(Cache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /**
   * The handbooks, as the first files of the output.
   *
   * @param date in whose month the edition comes out
   */
  OutputTree print(
      Plan plan,
      Map<Language, Map<PagePath, String>> fragments,
      LocalDate date,
      Progress progress) {
    Handbooks handbooks = new Handbooks(plan.site(), plan.configuration(), plan::freshness);
    Map<LanguageSite, List<Methodology>> wanted = new LinkedHashMap<>();
    plan.editions().forEach(edition -> wanted.put(edition, wanted(edition, handbooks)));
    progress.begins(Stage.PRINT, wanted.values().stream().mapToInt(List::size).sum());
    List<Job> jobs = new ArrayList<>();
    wanted.forEach(
        (edition, methodologies) -> {
          MethodologyBooks books = books(plan, edition);
          Map<PagePath, String> texts = fragments.getOrDefault(edition.language(), Map.of());
          for (Methodology methodology : methodologies) {
            Handbook book =
                books.book(
                    methodology,
                    texts,
                    handbooks.freshness(methodology, edition.language()),
                    date.withDayOfMonth(1));
            String file = handbooks.file(methodology, edition.language());
            jobs.add(new Job(file, book, edition.texts()));
            printed.add(new PrintedFile(file, book.title(), text(book)));
          }
        });
    List<byte[]> files = jobs.parallelStream().map(job -> pdf(job.book(), job.words())).toList();
    OutputTree output = new OutputTree();
    for (int i = 0; i < jobs.size(); i++) {
      output.add(jobs.get(i).file(), files.get(i));
    }
    return output;
  }

  /** A book to make, and the file that it becomes. */
  private record Job(String file, Handbook book, Texts words) {}

  private static List<Methodology> wanted(LanguageSite edition, Handbooks handbooks) {
    Language language = edition.language();
    return edition.site().catalogue().articles().all(Methodology.class).stream()
        .filter(one -> handbooks.language(one, language).equals(language))
        .toList();
  }

  private MethodologyBooks books(Plan plan, LanguageSite edition) {
    // A link that leads nowhere is reported once: translations lead where the source does.
    Diagnostics found = edition.isSource() ? diagnostics : new Diagnostics();
    FragmentLinks links = new FragmentLinks(new LinkTargets(edition.site()), plan.tree(), found);
    return new MethodologyBooks(plan.configuration(), edition.site(), edition.texts(), links);
  }

  /** What can be read in the handbooks made so far. */
  List<PrintedFile> printed() {
    return List.copyOf(printed);
  }

  private static String text(Handbook book) {
    return book.subtitle()
        + " "
        + String.join(" ", book.imprint())
        + book.chapters().stream()
            .map(chapter -> " " + chapter.title() + " " + Jsoup.parse(chapter.html()).text())
            .collect(Collectors.joining());
  }

  private byte[] pdf(Handbook book, Texts words) {
    BookTexts bookTexts = bookTexts(words);
    Language language = book.language();
    String formats = language.direction() + " " + language.locale().toLanguageTag();
    ContentHash key =
        ContentHash.of(PdfWriter.VERSION, bookTexts.toString(), formats, book.toString());
    Optional<byte[]> kept = cache.find(key);
    return kept.orElseGet(() -> write(book, bookTexts, key));
  }

  /** The words that books need themselves, of {@code words}. */
  static BookTexts bookTexts(Texts words) {
    return new BookTexts(
        words.text("book.contents"),
        words.text("book.edition"),
        words.text("book.page-reference"),
        words.text("book.note"),
        words.text("book.tip"),
        words.text("book.important"),
        words.text("book.warning"),
        words.text("book.caution"));
  }

  private byte[] write(Handbook book, BookTexts words, ContentHash key) {
    Diagnostics found = new Diagnostics();
    byte[] pdf = new PdfWriter(words, found).write(book);
    diagnostics.addAll(found.sorted());
    if (found.sorted().isEmpty()) {
      cache.keep(key, pdf);
    }
    return pdf;
  }
}
