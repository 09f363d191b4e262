package org.handreiking.build;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.bookshelf.BookshelfReader;
import org.handreiking.calendar.CalendarReader;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.ProgrammeReader;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.glossary.GlossaryReader;
import org.handreiking.glossary.KnownWordReader;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.BudgetReader;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.MaterialReader;
import org.handreiking.page.Catalogue;
import org.handreiking.project.ProjectReader;
import org.handreiking.site.AccessibilityReader;
import org.handreiking.site.ClassificationReader;
import org.handreiking.site.Classifications;
import org.handreiking.site.PagePath;
import org.handreiking.site.PublicationReader;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Texts to records: headers, spreadsheets, JSON. */
final class ParseStage {

  /** Of files that must be UTF-8; a spreadsheet may be something else and still be read. */
  private static final List<String> TEXT_ENDINGS =
      List.of(".adoc", ".json", ".ftlh", ".properties", ".css", ".js");

  private final Diagnostics diagnostics;

  ParseStage(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Everything that {@code tree} says.
   *
   * @param zone the zone of the calendar's hours
   */
  Catalogue parse(SourceTree tree, ZoneId zone) {
    checkEncoding(tree);
    Classifications classifications = new ClassificationReader(diagnostics).read(tree);
    Map<String, Material> materials = new MaterialReader(diagnostics).read(tree);
    Map<String, Programme> programmes = new ProgrammeReader(diagnostics).read(tree);
    Map<String, Place> places = new PlaceReader(diagnostics).read(tree);
    return new Catalogue(
        classifications,
        new PublicationReader(diagnostics).read(tree),
        articles(tree),
        materials,
        new BudgetReader(diagnostics, materials).read(tree),
        new GlossaryReader(diagnostics).read(tree),
        new KnownWordReader(diagnostics).read(tree),
        new ProjectReader(diagnostics, classifications).read(tree),
        programmes,
        new CalendarReader(diagnostics, programmes, places, zone).read(tree),
        new AccessibilityReader(diagnostics).read(tree),
        new BookshelfReader(diagnostics).read(tree));
  }

  private void checkEncoding(SourceTree tree) {
    for (SourceFile file : tree.all()) {
      if (TEXT_ENDINGS.stream().anyMatch(file.path()::endsWith)) {
        file.firstLineThatIsNotUtf8()
            .ifPresent(line -> diagnostics.add(Code.FILE_NOT_UTF8, file.at(line)));
      }
    }
  }

  private Articles articles(SourceTree tree) {
    if (tree.below("content", ".adoc").isEmpty()) {
      diagnostics.add(Code.CONTENT_EMPTY, Position.of("content"));
    }
    List<Article> articles = new ArticleReader(diagnostics).read(tree);
    Map<PagePath, Article> first = new TreeMap<>();
    for (Article article : articles) {
      Article other = first.putIfAbsent(article.path(), article);
      if (other != null) {
        diagnostics.add(
            Code.PAGE_SAME_ADDRESS,
            article.head().file().at(1),
            "/" + article.path(),
            other.head().file().path());
      }
    }
    return new Articles(articles);
  }
}
