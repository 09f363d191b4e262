package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.output.Folders;
import org.handreiking.page.BookState;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.HelpNumbers;
import org.handreiking.page.LinkTargets;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.page.Medium;
import org.handreiking.page.ModelPictures;
import org.handreiking.page.PageModels;
import org.handreiking.page.RunningOrderNote;
import org.handreiking.page.Site;
import org.handreiking.page.SitePage;
import org.handreiking.page.TimingBar;
import org.handreiking.page.UseRules;
import org.handreiking.page.WritingLines;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.web.ComposedPage;
import org.handreiking.web.SiteComposer;
import org.handreiking.web.SiteComposer.Draft;
import org.jsoup.nodes.Element;

/** Fragments and records to finished pages, in every language. */
final class ComposeStage {

  private final Path scratch;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * Composes with JBake.
   *
   * @param scratch a folder for it, written over
   * @param today the day that the site counts as built
   */
  ComposeStage(Path scratch, LocalDate today, Diagnostics diagnostics) {
    this.scratch = scratch;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /**
   * The pages, by language and path.
   *
   * @param minutes that pages say they take to read
   */
  List<ComposedPage> compose(
      Plan plan,
      Map<Language, Map<PagePath, String>> fragments,
      Map<PagePath, Integer> minutes,
      List<BookState> books) {
    List<Draft> drafts = new ArrayList<>();
    Map<String, Texts> textsByLanguage = new TreeMap<>();
    for (LanguageSite edition : plan.editions()) {
      textsByLanguage.put(edition.language().tag(), edition.texts());
      drafts.addAll(drafts(plan, edition, fragments.get(edition.language()), minutes, books));
    }
    Folders.delete(scratch);
    return new SiteComposer(scratch, plan.tree(), plan.configuration().source(), diagnostics)
        .compose(drafts, textsByLanguage);
  }

  private List<Draft> drafts(
      Plan plan,
      LanguageSite edition,
      Map<PagePath, String> fragments,
      Map<PagePath, Integer> minutes,
      List<BookState> books) {
    Site site = edition.site();
    Texts words = edition.texts();
    // A link that leads nowhere is reported once: translations lead where the source does.
    Diagnostics found = edition.isSource() ? diagnostics : new Diagnostics();
    FragmentLinks links = new FragmentLinks(new LinkTargets(site), plan.tree(), found);
    PageModels models =
        new PageModels(plan.configuration(), site, words, plan::freshness, today, books);
    PageAddress help = new PageAddress(edition.language(), plan.configuration().help());
    List<Draft> drafts = new ArrayList<>();
    for (SitePage page : site.register().all()) {
      PageAddress address = new PageAddress(words.language(), page.path());
      String html =
          site.catalogue()
              .articles()
              .find(page.path())
              .map(
                  one ->
                      html(
                          one,
                          links.resolve(
                              one.head().file(),
                              fragments.getOrDefault(one.path(), ""),
                              new OnPage(address)),
                          address.linkTo(help),
                          words))
              .orElse("");
      int readingMinutes = minutes.getOrDefault(page.path(), 0);
      drafts.add(
          new Draft(address, page, models.model(page).withReadingMinutes(readingMinutes), html));
    }
    if (edition.isSource()) {
      new UseRules(site, diagnostics).check(links.reached());
    }
    return drafts;
  }

  private static String html(Article article, Element text, String help, Texts texts) {
    TimingBar.add(article, text, texts);
    RunningOrderNote.add(article, text, texts);
    HelpNumbers.add(article, text, help, texts);
    WritingLines.add(article, text);
    return new ModelPictures(texts).addToPage(text.html());
  }

  /** Addresses as a page writes them. */
  private record OnPage(PageAddress from) implements Medium {
    @Override
    public Optional<String> address(Target target) {
      PageAddress to = new PageAddress(from.language(), target.path());
      return Optional.of(from.linkTo(to) + target.anchor());
    }

    @Override
    public String address(SourceFile picture) {
      return from.linkTo(picture.path());
    }

    @Override
    public boolean keepsColumnWidths() {
      return false;
    }
  }
}
