package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.Standards;
import org.handreiking.typesetting.Tags;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The handbooks of the repository's own site. */
class BooksTest {

  private static final boolean DEEP = Boolean.getBoolean("deep");

  /** A small book of which everything is made, in every language. */
  private static final String SMALL = "voor-deelneemsters";

  /** Text may come this near to the edge of a page, in points. */
  private static final double EDGE = 20;

  private static final Pattern NUMBER_AT_END = Pattern.compile("(\\d+)\\)?\\.?$");

  @Test
  void booksKeepToTheStandardsThatTheyClaim() throws Exception {
    int judged = 0;
    for (Path file : pdfs()) {
      String name = file.getFileName().toString();
      if (DEEP || name.startsWith(SMALL)) {
        byte[] pdf = Files.readAllBytes(file);
        if (name.contains("boekje")) {
          assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_B), file.toString());
        } else {
          assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1), file.toString());
          assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A), file.toString());
        }
        judged++;
      }
    }
    assertTrue(judged >= 5 * ExampleSite.LANGUAGES, judged + " files");
  }

  @Test
  void noPageIsEmptyAndNoTextStandsOutsideIt() throws IOException {
    for (Path file : sample()) {
      try (ReadBook book = new ReadBook(Files.readAllBytes(file))) {
        Map<Integer, Integer> letters = new TreeMap<>();
        List<String> outside = new ArrayList<>();
        strip(book, letters, outside);
        assertEquals(List.of(), outside, file.toString());
        for (int page = 1; page <= book.document.getNumberOfPages(); page++) {
          assertTrue(letters.getOrDefault(page, 0) > 20, file + ", page " + page + " is empty");
        }
      }
    }
  }

  @Test
  void numbersOfPagesInContentsAndReferencesAreThoseOfThePagesThatLinksLeadTo() throws Exception {
    int checked = 0;
    for (Path file : sample()) {
      try (ReadBook book = new ReadBook(Files.readAllBytes(file))) {
        for (ReadBook.Tag link : book.tags("Link")) {
          int page = destination(link);
          Matcher number = NUMBER_AT_END.matcher(link.text());
          if (page > 0 && number.find()) {
            assertEquals(page, Integer.parseInt(number.group(1)), file + ": " + link.text());
            checked++;
          }
        }
      }
    }
    assertTrue(checked > 300, checked + " numbers");
  }

  @Test
  void everyFileIsOnThePageOfAllHandbooksOfItsLanguageWithItsSizeAndPages() throws IOException {
    List<Path> linked = new ArrayList<>();
    for (String language : List.of("nl", "en", "tr", "ar")) {
      Path page =
          ExampleSite.folder().resolve(language + "/voor-organisaties/handboeken/index.html");
      Document html = Jsoup.parse(Files.readString(page));
      assertTrue(html.select("section.book").size() >= 7, page.toString());
      for (Element item : html.select("section.book li:has(> a[type])")) {
        Path file = page.resolveSibling(item.select("a").attr("href")).normalize();
        assertTrue(Files.exists(file), file.toString());
        linked.add(file);
        boolean isPdf = file.toString().endsWith(".pdf");
        assertTrue(item.select(".quiet").text().startsWith(isPdf ? "PDF · " : "EPUB · "));
      }
    }
    try (Stream<Path> walk = Files.walk(ExampleSite.folder())) {
      List<Path> made = walk.filter(file -> file.toString().contains("/handboeken/")).toList();
      List<Path> lost =
          made.stream()
              .filter(file -> file.toString().matches(".*\\.(pdf|epub)"))
              .filter(file -> !linked.contains(file))
              .toList();
      assertEquals(List.of(), lost);
    }
  }

  @Test
  void shortAddressOfEachChapterLeadsToItsLivePage() throws IOException {
    Pattern address = Pattern.compile("example\\.org/(p/[a-z0-9-]+)");
    int followed = 0;
    for (Path file : sample()) {
      try (ReadBook book = new ReadBook(Files.readAllBytes(file))) {
        Matcher found = address.matcher(book.read());
        while (found.find()) {
          Path page = ExampleSite.folder().resolve(found.group(1)).resolve("index.html");
          Document html = Jsoup.parse(Files.readString(page));
          String refresh = html.select("meta[http-equiv=refresh]").attr("content");
          String target = refresh.substring(refresh.indexOf("url=") + 4);
          assertTrue(Files.exists(page.resolveSibling(target).normalize()), page + " " + target);
          assertEquals(html.select("a").text(), html.title());
          assertFalse(html.title().isBlank());
          assertEquals(1, html.select("html[lang][dir]").size());
          followed++;
        }
      }
    }
    assertTrue(followed > 30, followed + " addresses");
  }

  /** With {@code --deep} all books as they are read, else a few. */
  private static List<Path> sample() throws IOException {
    List<Path> all = new ArrayList<>(pdfs());
    all.removeIf(file -> file.toString().matches(".*(boekje|papier)\\.pdf"));
    if (!DEEP) {
      all.removeIf(file -> !file.getFileName().toString().startsWith(SMALL));
      all.add(ExampleSite.folder().resolve("nl/handboeken/de-nieuwe-toekomst.pdf"));
    }
    return all;
  }

  private static List<Path> pdfs() {
    try (Stream<Path> walk = Files.walk(ExampleSite.folder())) {
      return walk.filter(file -> file.toString().matches(".*/handboeken/[^/]+\\.pdf"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int destination(ReadBook.Tag link) throws IOException {
    for (COSDictionary kid : Tags.kids(link.dictionary())) {
      COSBase object = Tags.resolved(kid.getItem(COSName.OBJ));
      if (object instanceof COSDictionary dictionary
          && PDAnnotation.createAnnotation(dictionary) instanceof PDAnnotationLink annotation) {
        return ReadBook.destination(annotation);
      }
    }
    return 0;
  }

  private static void strip(ReadBook book, Map<Integer, Integer> letters, List<String> outside)
      throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            PDPage page = getCurrentPage();
            PDRectangle box = page.getTrimBox();
            double right = text.getXDirAdj() + text.getWidthDirAdj();
            letters.merge(getCurrentPageNo(), 1, Integer::sum);
            boolean isWithin =
                text.getXDirAdj() >= EDGE
                    && right <= box.getWidth() - EDGE
                    && text.getYDirAdj() >= EDGE / 2
                    && text.getYDirAdj() <= box.getHeight() - EDGE / 2;
            if (!isWithin && !text.getUnicode().isBlank()) {
              outside.add("page " + getCurrentPageNo() + ": " + text.getUnicode());
            }
          }
        };
    stripper.getText(book.document);
  }
}
