package org.handreiking.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic as another program takes it out of a book (poppler's pdftotext). */
@Tag("poppler")
final class ArabicExtractionTest {

  /** The 28 letters; the six that never join the next one are ا د ذ ر ز و. */
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private static final List<String> LAM_ALEF = List.of("لا", "لأ", "لإ", "لآ");

  @TempDir Path folder;

  @Test
  void everyLetterIsFoundInEveryPositionThatItCanTake() throws Exception {
    List<String> words = new ArrayList<>();
    for (String letter : LETTERS.split("", -1)) {
      if (!letter.isEmpty()) {
        // Alone, at the start, in the middle, at the end; and after a letter that does not join.
        words.addAll(
            List.of(letter, letter + "بب", "ب" + letter + "ب", "بب" + letter, "دا" + letter));
      }
    }
    for (String ligature : LAM_ALEF) {
      words.addAll(List.of(ligature, "س" + ligature + "م", "بب" + ligature, "د" + ligature));
    }
    StringBuilder html = new StringBuilder();
    words.forEach(word -> html.append("<p>كلمة ").append(word).append(" هنا</p>"));

    for (BookFormat format : BookFormat.values()) {
      String read = extracted(SampleBooks.of("ar", html.toString()), format);
      List<String> lost =
          words.stream()
              .filter(word -> !read.contains(ReadBook.plain("كلمة " + word + " هنا")))
              .toList();
      assertEquals(List.of(), lost, format.toString());
    }
  }

  @Test
  void wordsOfABookAreAllFoundAndNeighboursStayNeighbours() throws Exception {
    Handbook book = SampleBooks.arabic();
    for (BookFormat format : BookFormat.values()) {
      List<String> read = words(extracted(book, format));
      int pairs = 0;
      int kept = 0;
      List<String> lost = new ArrayList<>();
      for (Chapter chapter : book.chapters()) {
        for (Element block : Jsoup.parse(chapter.html()).select("p, h2, dt, th, dd")) {
          List<String> source = words(ReadBook.plain(block.text()));
          source.stream().filter(word -> !new TreeSet<>(read).contains(word)).forEach(lost::add);
          for (int i = 0; i + 1 < source.size(); i++) {
            pairs++;
            kept += areNeighbours(source.get(i), source.get(i + 1), read) ? 1 : 0;
          }
        }
      }
      assertEquals(List.of(), lost, format.toString());
      assertTrue(kept >= 0.97 * pairs, kept + " of " + pairs + " in " + format);
    }
  }

  private static boolean areNeighbours(String one, String next, List<String> read) {
    for (int i = 0; i + 1 < read.size(); i++) {
      if (read.get(i).equals(one) && read.get(i + 1).equals(next)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private String extracted(Handbook book, BookFormat format) throws Exception {
    byte[] pdf =
        new PdfWriter(SampleBooks.ARABIC_TEXTS, new Diagnostics()).write(book, format).pdf();
    // Poppler marks where the direction changes, and takes the space there for one of the other
    // run.
    return ReadBook.plain(PdfToText.read(pdf, folder).replaceAll("[\u202A-\u202E]", " "));
  }

  /** Runs the program. */
  static final class PdfToText {

    private PdfToText() {}

    static String read(byte[] pdf, Path folder) throws IOException, InterruptedException {
      Path in = Files.write(folder.resolve("book.pdf"), pdf);
      Path out = folder.resolve("book.txt");
      Process process =
          new ProcessBuilder("pdftotext", "-enc", "UTF-8", in.toString(), out.toString())
              .inheritIO()
              .start();
      assertEquals(0, process.waitFor());
      return Files.readString(out, StandardCharsets.UTF_8);
    }
  }
}
