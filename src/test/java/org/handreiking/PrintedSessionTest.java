package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session on paper: its running order stands on one sheet. {@code -Ddeep} prints them all. */
@Tag("browser")
class PrintedSessionTest {

  private static final int SAMPLE = 6;

  @TempDir Path temp;

  @Test
  void theRunningOrderOfASessionStandsOnOneSheet() throws IOException, InterruptedException {
    List<Path> sessions = sessions();
    int step = Boolean.getBoolean("deep") ? 1 : sessions.size() / SAMPLE;
    List<String> torn = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i += step) {
      Path pdf = new Browser(temp).print(sessions.get(i), "session" + i);
      if (!isWhole(pdf, sessions.get(i))) {
        torn.add(sessions.get(i).toString());
      }
    }
    assertEquals(List.of(), torn);
  }

  private static boolean isWhole(Path pdf, Path session) throws IOException {
    Document page = Jsoup.parse(Files.readString(session));
    Elements rows = page.select(".draaiboek tbody tr td:last-child");
    String first = start(rows.first().text());
    String last = start(rows.last().text());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        String text = stripper.getText(document).replaceAll("\\s+", " ");
        assertTrue(!text.contains("Print deze bijeenkomst"), "a button on paper");
        if (text.contains(first)) {
          return text.contains(last);
        }
      }
    }
    throw new AssertionError("not on paper: " + first + " of " + session);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 25));
  }

  private static List<Path> sessions() throws IOException {
    List<Path> sessions = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(ExampleSite.folder())) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        if (Files.readString(file).contains("<body class=\"session")) {
          sessions.add(file);
        }
      }
    }
    return sessions;
  }
}
