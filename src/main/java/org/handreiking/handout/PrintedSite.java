package org.handreiking.handout;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.Catalogue;
import org.handreiking.page.ForeignText;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.HelpNumbers;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.page.Medium;
import org.handreiking.page.RunningOrderNote;
import org.handreiking.page.Site;
import org.handreiking.site.Direction;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.translation.Marks;
import org.jsoup.nodes.Element;

/**
 * What printouts in one language are made from.
 *
 * @param links that resolve those in texts
 * @param fragments the converted texts by path
 * @param day the day that files count as made
 */
public record PrintedSite(
    SiteConfiguration configuration,
    Site site,
    Texts texts,
    FragmentLinks links,
    Map<PagePath, String> fragments,
    LocalDate day) {

  /** The colour of pages that belong to no methodology. */
  private static final String COLOUR = "#2f4a57";

  /** Where links to the help page lead on paper, which only {@link HelpNumbers} follows. */
  private static final String HELP = "help:";

  Catalogue catalogue() {
    return site.catalogue();
  }

  /** The text of {@code article}, its links to other pages as plain text. */
  Element text(Article article) {
    String html = fragments.getOrDefault(article.path(), "");
    Element text = links.resolve(article.head().file(), html, new OnPaper());
    RunningOrderNote.add(article, text, texts);
    HelpNumbers.add(article, text, HELP, texts);
    text.select("a[href=\"" + HELP + "\"]").unwrap();
    return text;
  }

  /** {@code html} that says which of its words are in another language. */
  String said(String html) {
    return ForeignText.said(html, configuration.source(), texts.language());
  }

  /** The methodology of {@code article}, by name; {@code ""} when it belongs to none. */
  String methodology(Article article) {
    return catalogue().articles().methodologyOf(article).map(Methodology::title).orElse("");
  }

  /** How a printout of {@code article} called {@code title} looks. */
  Look look(Article article, String title) {
    String address =
        configuration.address() + new PageAddress(texts.language(), article.path()).folder();
    String name = configuration.title(texts.language());
    return new Look(
        Marks.without(title),
        texts.language(),
        catalogue().articles().methodologyOf(article).map(Methodology::colour).orElse(COLOUR),
        name + " \u00B7 " + shown(address),
        day,
        article.head().file().at());
  }

  /** An address as it is typed; it runs from left to right in every language. */
  private String shown(String address) {
    String mark = texts.language().direction() == Direction.RIGHT_TO_LEFT ? "\u200E" : "";
    return mark + address.replaceFirst("^https?://", "") + mark;
  }

  /** Addresses as paper has them: none, but for what can be called. */
  private final class OnPaper implements Medium {

    @Override
    public Optional<String> address(Target target) {
      return target.path().equals(configuration.help()) ? Optional.of(HELP) : Optional.empty();
    }

    @Override
    public String address(SourceFile picture) {
      String kind = picture.path().endsWith(".png") ? "png" : "jpeg";
      String data = Base64.getEncoder().encodeToString(picture.bytes());
      return "data:image/" + kind + ";base64," + data;
    }

    @Override
    public boolean keepsColumnWidths() {
      return true;
    }
  }
}
