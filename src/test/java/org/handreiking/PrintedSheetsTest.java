package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handreiking.handbook.ReadBook;
import org.handreiking.handbook.Standards;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheets, cards, workbooks and lists of the repository's own site, beside their pages. */
class PrintedSheetsTest {

  private static final int SAMPLE = 12;

  @Test
  void everySessionIsOneSheetWithBothSidesAndTypeThatCanBeRead() throws IOException {
    List<Path> sheets = files("blad.pdf");
    assertTrue(sheets.size() >= 2 * 33, sheets.size() + " sheets");
    for (Path file : sheets) {
      try (ReadBook sheet = new ReadBook(Files.readAllBytes(file))) {
        assertEquals(2, sheet.document.getNumberOfPages(), file.toString());
        assertEquals(title(file), sheet.tags("H1").get(0).text(), file.toString());
        assertTrue(smallest(sheet) >= 7.9, file + ": " + smallest(sheet) + " points");
      }
    }
  }

  /** The smallest type on {@code sheet}, in points. */
  private static float smallest(ReadBook sheet) throws IOException {
    float[] smallest = {100};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            smallest[0] = Math.min(smallest[0], text.getYScale());
          }
        };
    stripper.getText(sheet.document);
    return smallest[0];
  }

  @Test
  void everyWordOfAnExerciseStandsOnItsCardsInItsOrder() throws IOException {
    List<Path> sets = files("kaarten.pdf");
    assertTrue(sets.size() >= 2 * 56, sets.size() + " sets of cards");
    for (Path file : sets) {
      try (ReadBook cards = new ReadBook(Files.readAllBytes(file))) {
        assertEquals(0, cards.document.getNumberOfPages() % 2, file + ": sheets with two sides");
        String read = cards.read();
        int from = 0;
        for (String word : words(page(file))) {
          int found = read.indexOf(word, from);
          assertTrue(found >= 0, file + ": \"" + word + "\" after " + from + " in " + read);
          from = found + word.length();
        }
      }
    }
  }

  /** The words of the text of an exercise, without its facts. */
  private static List<String> words(Document page) {
    List<String> words = new ArrayList<>();
    for (Element section : page.select("main .sect1")) {
      section.select("td.icon, svg, .beside-label").remove();
      words.addAll(List.of(ReadBook.plain(section.text()).split(" ", -1)));
    }
    return words;
  }

  @Test
  void pagesLinkToTheirFilesAndEveryFileHasAPage() throws IOException {
    List<Path> linked = new ArrayList<>();
    for (Path file : files("index.html")) {
      for (Element link : Jsoup.parse(Files.readString(file)).select("main .chips a[href$=.pdf]")) {
        linked.add(file.resolveSibling(link.attr("href")).normalize());
      }
    }
    List<Path> files = new ArrayList<>();
    for (String name : List.of("blad", "kaarten", "werkboek", "boodschappen")) {
      files.addAll(files(name + ".pdf"));
    }
    assertEquals(
        files.stream().sorted().toList(),
        linked.stream().distinct().filter(files::contains).sorted().toList());
    assertTrue(linked.stream().allMatch(Files::exists), linked.toString());
  }

  @Test
  void listsAndAFewOfTheOthersKeepToPdfUaAndPdfA() throws Exception {
    List<Path> files = new ArrayList<>(files("boodschappen.pdf"));
    for (Path file : files) {
      try (ReadBook list = new ReadBook(Files.readAllBytes(file))) {
        assertTrue(list.document.getNumberOfPages() <= 2, file.toString());
      }
    }
    List<Path> others = new ArrayList<>(files("blad.pdf"));
    others.addAll(files("kaarten.pdf"));
    others.addAll(files("werkboek.pdf"));
    int step = Boolean.getBoolean("deep") ? 1 : Math.max(1, others.size() / SAMPLE);
    for (int i = 0; i < others.size(); i += step) {
      files.add(others.get(i));
    }
    for (Path file : files) {
      byte[] pdf = Files.readAllBytes(file);
      assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFUA_1), file.toString());
      assertEquals(List.of(), Standards.failures(pdf, PDFAFlavour.PDFA_2_A), file.toString());
    }
  }

  private static String title(Path file) throws IOException {
    return ReadBook.plain(page(file).select("h1").text());
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file.resolveSibling("index.html")));
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> walk = Files.walk(ExampleSite.folder())) {
      return walk.filter(file -> file.getFileName().toString().equals(name)).sorted().toList();
    }
  }
}
