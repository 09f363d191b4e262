package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.bookshelf.EditionLedger;
import org.handreiking.bookshelf.EditionLedger.Book;
import org.handreiking.bookshelf.IssuedEdition;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookMaker;
import org.handreiking.handbook.Edition;
import org.handreiking.handbook.Handbook;
import org.handreiking.output.Cache;
import org.handreiking.output.OutputTree;
import org.handreiking.page.BookState;
import org.handreiking.page.BookState.FileFacts;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.Handbooks;
import org.handreiking.page.LinkTargets;
import org.handreiking.page.ShortAddress;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.typesetting.Alphabets;
import org.handreiking.web.PrintedFile;

/**
 * The handbooks, in each language into which enough of them is translated: on pages, as EPUB, on
 * sheets for the printer. What has not changed comes from the cache.
 */
final class PrintStage {

  private final Cache cache;
  private final LocalDate today;
  private final Diagnostics diagnostics;
  private final List<PrintedFile> printed = new ArrayList<>();
  private final List<BookState> states = new ArrayList<>();
  private EditionLedger ledger;

  /**
   * @param ledger the editions that have come out
   * @param today the day on which books are made
   */
  PrintStage(Cache cache, EditionLedger ledger, LocalDate today, Diagnostics diagnostics) {
    this.cache = cache;
    this.ledger = ledger;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /** A book to make. */
  private record Job(BookDefinition definition, Handbook book, LanguageSite edition) {}

  /**
   * The handbooks, as the first files of the output.
   *
   * @param isIssuing whether books that have changed come out as new editions
   */
  OutputTree print(
      Plan plan,
      Map<Language, Map<PagePath, String>> fragments,
      boolean isIssuing,
      Progress progress) {
    List<Job> jobs = new ArrayList<>();
    for (LanguageSite edition : plan.editions()) {
      jobs.addAll(jobs(plan, edition, fragments.getOrDefault(edition.language(), Map.of())));
    }
    progress.begins(Stage.PRINT, jobs.size());
    List<Job> dated = jobs.stream().map(job -> dated(plan, job, isIssuing)).toList();
    List<Map<BookFile, BookFiles.Made>> made =
        dated.parallelStream().map(job -> made(plan, job)).toList();
    OutputTree output = new OutputTree();
    for (int i = 0; i < dated.size(); i++) {
      publish(plan, dated.get(i), made.get(i), output);
    }
    return output;
  }

  /** What can be read in the handbooks made so far. */
  List<PrintedFile> printed() {
    return List.copyOf(printed);
  }

  /** The handbooks made so far. */
  List<BookState> states() {
    return List.copyOf(states);
  }

  /** The editions that have come out, those of this build included. */
  EditionLedger ledger() {
    return ledger;
  }

  private List<Job> jobs(Plan plan, LanguageSite edition, Map<PagePath, String> fragments) {
    Language language = edition.language();
    Handbooks handbooks = new Handbooks(edition.site(), plan.configuration(), plan::freshness);
    // A link that leads nowhere is reported once: translations lead where the source does.
    Diagnostics found = edition.isSource() ? diagnostics : new Diagnostics();
    FragmentLinks links = new FragmentLinks(new LinkTargets(edition.site()), plan.tree(), found);
    BookMaker maker =
        new BookMaker(
            plan.configuration(), edition.site(), edition.texts(), links, handbooks, today);
    List<BookDefinition> wanted =
        handbooks.all().stream()
            .filter(book -> handbooks.language(book, language).equals(language))
            .toList();
    if (edition.isSource()) {
      new BookRules(edition.site().catalogue(), diagnostics).check(handbooks);
    }
    if (!wanted.isEmpty() && !Alphabets.canSet(language)) {
      String name = language.nameOf(language.tag());
      diagnostics.add(Code.HANDBOOK_LANGUAGE, wanted.get(0).at(), name, language.tag());
      return List.of();
    }
    return wanted.stream()
        .map(book -> new Job(book, maker.book(book, fragments), edition))
        .toList();
  }

  /** The same job, of a book that knows which edition it is. */
  private Job dated(Plan plan, Job job, boolean isIssuing) {
    Handbook book = job.book();
    Language language = book.language();
    Book key = new Book(book.name(), language.tag());
    SortedMap<String, String> pages = book.pages();
    if (isIssuing) {
      ledger = ledger.with(key, today, pages);
    }
    String address = address(plan, job.definition(), language);
    Edition edition =
        ledger
            .latest(key)
            .map(latest -> edition(job.definition(), language, latest, pages, address))
            .orElseGet(() -> new Edition("", today.withDayOfMonth(1), address));
    return new Job(job.definition(), book.as(edition), job.edition());
  }

  private Edition edition(
      BookDefinition definition,
      Language language,
      IssuedEdition latest,
      Map<String, String> pages,
      String address) {
    String code = EditionLedger.code(definition, language.tag(), latest.number());
    return latest.pages().equals(pages)
        ? new Edition(code, latest.day(), address)
        : new Edition(code + "+", today.withDayOfMonth(1), address);
  }

  /**
   * Where the site says what has changed: on the page of all handbooks, else of its methodology.
   */
  private static String address(Plan plan, BookDefinition definition, Language language) {
    boolean isListed = plan.site().paths().handbooks().isPresent();
    boolean hasPage = isListed || definition.contents() instanceof OfMethodology;
    return hasPage
        ? plan.configuration().address()
            + ShortAddress.of(definition, language, plan.configuration())
        : "";
  }

  private Map<BookFile, BookFiles.Made> made(Plan plan, Job job) {
    Diagnostics found = new Diagnostics();
    BookFiles files = new BookFiles(job.book(), job.edition().texts(), cache, found);
    Map<BookFile, BookFiles.Made> made = files.make(job.definition().files());
    BookPlaces places = new BookPlaces(plan.tree(), job.book().language());
    diagnostics.addNew(found.sorted().stream().map(places::located).toList());
    return made;
  }

  private void publish(Plan plan, Job job, Map<BookFile, BookFiles.Made> made, OutputTree output) {
    Handbook book = job.book();
    Language language = book.language();
    Handbooks handbooks = new Handbooks(plan.site(), plan.configuration(), plan::freshness);
    Map<BookFile, FileFacts> facts = new EnumMap<>(BookFile.class);
    made.forEach(
        (kind, file) -> {
          String path = handbooks.file(job.definition(), kind, language);
          output.add(path, file.bytes());
          facts.put(kind, new FileFacts(path, file.bytes().length, file.pages()));
        });
    // All files of a book say the same.
    facts.values().stream()
        .findFirst()
        .ifPresent(one -> printed.add(new PrintedFile(one.path(), book.title(), book.text())));
    Book key = new Book(book.name(), language.tag());
    states.add(
        new BookState(
            job.definition(),
            language,
            book.title(),
            book.subtitle(),
            book.edition().code(),
            book.edition().day(),
            ledger.editions(key),
            book.pages(),
            facts));
  }
}
