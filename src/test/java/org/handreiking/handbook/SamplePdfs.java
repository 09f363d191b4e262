package org.handreiking.handbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.handreiking.bookshelf.BookFormat;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.drawing.SvgWriter;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FontFamily;

/** The sample books, as finished files. */
public final class SamplePdfs {

  private SamplePdfs() {}

  /** A Dutch book with a table of {@code rows} rows. */
  public static byte[] dutch(int rows) {
    return new PdfWriter(SampleBooks.DUTCH_TEXTS, new Diagnostics())
        .write(SampleBooks.dutch(rows), BookFormat.A4)
        .pdf();
  }

  /** An Arabic book. */
  public static byte[] arabic() {
    return new PdfWriter(SampleBooks.ARABIC_TEXTS, new Diagnostics())
        .write(SampleBooks.arabic(), BookFormat.A4)
        .pdf();
  }

  /** A Dutch book with a drawing of every kind. */
  public static byte[] drawings() {
    StringBuilder html = new StringBuilder("<p>Zo gaat het.</p>");
    List<Item> items =
        List.of(new Item("0", "Kijk 5"), new Item("1", "Doe 10"), new Item("2", "Ga 20"));
    for (Model model : Model.values()) {
      String svg =
          new SvgWriter(Direction.LEFT_TO_RIGHT).alone(model.draw(items), FontFamily.HEADING.fo());
      String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
      html.append("<div><img alt=\"Een tekening\" src=\"data:image/svg+xml;base64,");
      html.append(data).append("\"></div>");
    }
    Chapter chapter =
        Chapter.text("_start", 1, "Modellen", html.toString(), Position.of("a.adoc", 1));
    Handbook book =
        new Handbook(
            "boek",
            Language.of("nl"),
            "Modellen",
            "Tekeningen.",
            "#5b3a6e",
            List.of("Uit een bron."),
            List.of(chapter),
            Edition.of(LocalDate.of(2026, 9, 1)));
    return new PdfWriter(SampleBooks.DUTCH_TEXTS, new Diagnostics())
        .write(book, BookFormat.A4)
        .pdf();
  }
}
