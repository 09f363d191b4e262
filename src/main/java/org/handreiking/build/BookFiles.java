package org.handreiking.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.epub.EpubTexts;
import org.handreiking.epub.EpubWriter;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.PdfWriter;
import org.handreiking.handbook.PrintedBook;
import org.handreiking.output.Cache;
import org.handreiking.press.Booklet;
import org.handreiking.press.GreyEdition;
import org.handreiking.press.PrintSheet;
import org.handreiking.press.PrinterEdition;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.ContentHash;
import org.handreiking.source.Position;

/** Makes the files of one book; each size is set once for all that are made of it. */
final class BookFiles {

  private final Handbook book;
  private final Texts words;
  private final BookTexts texts;
  private final Cache cache;
  private final Diagnostics diagnostics;
  private final Map<BookFormat, PrintedBook> set = new EnumMap<>(BookFormat.class);

  /** A file. */
  static final class Made {

    private final byte[] bytes;
    private final int pages;

    /**
     * @param bytes taken without a copy
     * @param pages how many it has; 0 for one without pages
     */
    Made(byte[] bytes, int pages) {
      this.bytes = bytes;
      this.pages = pages;
    }

    byte[] bytes() {
      return bytes;
    }

    int pages() {
      return pages;
    }
  }

  BookFiles(Handbook book, Texts words, Cache cache, Diagnostics diagnostics) {
    this.book = book;
    this.words = words;
    this.texts = BookTexts.of(words);
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /** Makes {@code wanted}; nothing when the typesetter gives up, which is reported. */
  Map<BookFile, Made> make(Set<BookFile> wanted) {
    Map<BookFile, Made> made = new EnumMap<>(BookFile.class);
    try {
      for (BookFile file : wanted) {
        made.put(file, make(file, wanted));
      }
    } catch (UncheckedIOException e) {
      Position at = book.chapters().get(0).at();
      diagnostics.add(Code.HANDBOOK_FAILED, at, book.title() + ": " + e.getCause().getMessage());
      made.clear();
    }
    return made;
  }

  private Made make(BookFile file, Set<BookFile> wanted) {
    return switch (file) {
      case A4, A5, LARGE_PRINT -> {
        PrintedBook printed = set(file.format());
        yield new Made(printed.pdf(), printed.pages().count());
      }
      case EPUB -> new Made(epub(wanted.contains(BookFile.A4)), 0);
      case BOOKLET -> {
        byte[] pdf = set(file.format()).pdf();
        Booklet booklet = new Booklet(book.properties(), words);
        yield derived(file, Booklet.VERSION, () -> booklet.impose(pdf));
      }
      case BLACK_AND_WHITE -> {
        byte[] pdf = set(file.format()).pdf();
        yield derived(file, GreyEdition.VERSION, () -> GreyEdition.of(pdf));
      }
      case PRINTER -> {
        byte[] pdf = set(file.format()).pdf();
        yield derived(file, PrinterEdition.VERSION, () -> PrinterEdition.of(pdf));
      }
      case PAPER -> {
        byte[] pdf = set(file.format()).pdf();
        PrintSheet sheet = new PrintSheet(book.properties(), words, diagnostics);
        String edition = edition();
        byte[] made =
            kept(
                key(PdfWriter.VERSION, PrintSheet.VERSION, edition),
                () -> sheet.write(pdf, edition, book.colour()));
        yield new Made(made, 1);
      }
    };
  }

  private String edition() {
    String day = book.language().mediumDate(book.edition().day());
    String code = book.edition().code();
    return code.isEmpty() ? day : code + " · " + day;
  }

  /** The pages of the book in {@code format}. */
  private PrintedBook set(BookFormat format) {
    return set.computeIfAbsent(format, this::printed);
  }

  private PrintedBook printed(BookFormat format) {
    ContentHash key = key(PdfWriter.VERSION, format.name());
    ContentHash pagesKey = ContentHash.of(key.hex(), "pages");
    Optional<byte[]> pdf = cache.find(key);
    Optional<byte[]> pages = cache.find(pagesKey);
    if (pdf.isPresent() && pages.isPresent()) {
      return new PrintedBook(pdf.get(), BlockPages.parse(text(pages.get())));
    }
    int before = diagnostics.sorted().size();
    PrintedBook printed = new PdfWriter(texts, diagnostics).write(book, format);
    if (diagnostics.sorted().size() == before) {
      cache.keep(key, printed.pdf());
      cache.keep(pagesKey, printed.pages().text().getBytes(StandardCharsets.UTF_8));
    }
    return printed;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] epub(boolean hasPages) {
    Optional<BlockPages> pages =
        hasPages ? Optional.of(set(BookFormat.A4).pages()) : Optional.empty();
    ContentHash key = key(EpubWriter.VERSION, pages.map(BlockPages::text).orElse(""));
    return kept(
        key, () -> new EpubWriter(EpubTexts.of(words, texts), diagnostics).write(book, pages));
  }

  private Made derived(BookFile file, String version, Supplier<byte[]> maker) {
    byte[] bytes = kept(key(PdfWriter.VERSION, file.name(), version), maker);
    int pages = set(file.format()).pages().count();
    return new Made(bytes, pages);
  }

  private byte[] kept(ContentHash key, Supplier<byte[]> maker) {
    Optional<byte[]> found = cache.find(key);
    if (found.isPresent()) {
      return found.get();
    }
    byte[] bytes = maker.get();
    cache.keep(key, bytes);
    return bytes;
  }

  private ContentHash key(String... parts) {
    Language language = book.language();
    String formats = language.direction() + " " + language.locale().toLanguageTag();
    return ContentHash.of(String.join(" ", parts), texts.toString(), formats, book.toString());
  }
}
