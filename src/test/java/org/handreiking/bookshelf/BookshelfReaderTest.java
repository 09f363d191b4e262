package org.handreiking.bookshelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handreiking.bookshelf.BookContents.Everything;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookContents.Selection;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.methodology.Audience;
import org.handreiking.site.PagePath;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

final class BookshelfReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void siteThatWritesNothingDownHasABookOfEachMethodology() {
    Bookshelf shelf = new BookshelfReader(diagnostics).read(TextTree.of(""));

    BookDefinition book = shelf.ofMethodology(new PagePath("methoden/kracht-achter-tranen"));
    assertEquals("kracht-achter-tranen", book.name());
    assertEquals("KAT", book.code());
    assertEquals(Set.of(BookFile.A4, BookFile.EPUB), book.files());
    assertEquals(List.of(), shelf.others());
  }

  @Test
  void booksAreOfAMethodologyOfEverythingOrChosen() {
    Bookshelf shelf =
        read(
            """
            {"files": ["a5", "boekje"], "books": [
              {"methodology": "methoden/kracht", "title": "Kracht!", "with": []},
              {"name": "alles", "title": "Alles", "everything": true, "files": ["a4"],
               "with": ["agenda", "index"], "languages": ["nl"], "code": "ALL"},
              {"name": "rouw", "title": "Rouw", "subtitle": "Om te kiezen.", "colour": "#123456",
               "select": {"within": ["methoden"], "kinds": ["werkvorm"], "themes": ["rouw"],
                          "audiences": ["trainer"], "pages": ["hulp"]}}
            ]}
            """);

    assertEquals(List.of(), Shown.in(diagnostics));
    BookDefinition kracht = shelf.ofMethodology(new PagePath("methoden/kracht"));
    assertEquals("Kracht!", kracht.title());
    assertEquals(Set.of(), kracht.with());
    assertEquals(Set.of(BookFile.A5, BookFile.BOOKLET), kracht.files());
    BookDefinition all = shelf.others().get(0);
    assertEquals(new Everything(), all.contents());
    assertEquals("ALL", all.code());
    assertEquals(EnumSet.of(Appendix.CALENDAR, Appendix.INDEX), all.with());
    assertEquals(List.of("nl"), all.languages());
    BookDefinition chosen = shelf.others().get(1);
    assertEquals(
        new Selection(
            List.of(new PagePath("methoden")),
            Set.of(ArticleKind.EXERCISE),
            List.of("rouw"),
            Set.of(Audience.TRAINER),
            List.of(new PagePath("hulp"))),
        chosen.contents());
    assertEquals("#123456", chosen.colour());
    assertEquals(new OfMethodology(new PagePath("methoden/kracht")), kracht.contents());
  }

  @Test
  void wrongValuesAreReportedWithTheirLineAndTheBookIsLeftOut() {
    Bookshelf shelf =
        read(
            """
            {"books": [
              {"name": "Alles!", "title": "Alles", "everything": true},
              {"name": "rouw", "title": "Rouw", "colour": "rood",
               "select": {"kinds": ["spel"]}},
              {"name": "zonder", "title": "Zonder"},
              {"name": "een", "title": "Een", "everything": true, "kleur": "#123456"},
              {"name": "een", "title": "Een", "everything": true}
            ]}
            """);

    assertEquals(
        List.of(
            "data/handbooks.json:2 JSON_BAD_VALUE name",
            "data/handbooks.json:3 JSON_BAD_VALUE colour",
            "data/handbooks.json:4 JSON_BAD_VALUE kinds",
            "data/handbooks.json:5 JSON_MISSING select",
            "data/handbooks.json:6 JSON_UNKNOWN_KEY kleur",
            "data/handbooks.json:7 HANDBOOK_SAME_NAME name"),
        Shown.in(diagnostics));
    assertEquals(List.of("een"), shelf.others().stream().map(BookDefinition::name).toList());
  }

  @Test
  void codeOfABookIsItsInitials() {
    assertEquals("KAT", BookDefinition.codeOf("kracht-achter-tranen"));
    assertEquals("ALL", BookDefinition.codeOf("alles"));
  }

  private Bookshelf read(String json) {
    return new BookshelfReader(diagnostics).read(TextTree.of("-- data/handbooks.json --\n" + json));
  }
}
