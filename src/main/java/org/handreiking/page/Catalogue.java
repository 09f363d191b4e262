package org.handreiking.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handreiking.bookshelf.Bookshelf;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.Programme;
import org.handreiking.glossary.KnownWords;
import org.handreiking.glossary.Term;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.Budget;
import org.handreiking.methodology.Material;
import org.handreiking.project.ProjectCatalogue;
import org.handreiking.site.Accessibility;
import org.handreiking.site.Classifications;
import org.handreiking.site.Language;
import org.handreiking.site.Publication;

/**
 * Everything that was read, as records.
 *
 * @param publications by id
 * @param materials by id
 * @param budgets by the name of their methodology's folder
 * @param terms by id
 * @param programmes by id
 */
public record Catalogue(
    Classifications classifications,
    Map<String, Publication> publications,
    Articles articles,
    Map<String, Material> materials,
    Map<String, Budget> budgets,
    Map<String, Term> terms,
    KnownWords knownWords,
    ProjectCatalogue projects,
    Map<String, Programme> programmes,
    Calendar calendar,
    Accessibility accessibility,
    Bookshelf bookshelf) {

  /** What readers of {@code language} know: the terms, and words that editors say they know. */
  public List<String> explainedWords(Language language) {
    return Stream.concat(terms.values().stream().map(Term::word), knownWords.in(language).stream())
        .toList();
  }
}
