package org.handreiking.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code data/site.json} says.
 *
 * @param title the site's name per language tag
 * @param tagline one sentence under it, per language tag
 * @param address where the site will stand, ending in {@code /}
 * @param languages the languages that the site is made in; the source language is one of them
 * @param source the language in which {@code content/} is written
 * @param translatedFrom the percent of a page's texts that must be translated for the page to count
 *     as one in that language
 * @param example whether all meetings are invented, which every page then says
 * @param messages the language in which the program speaks to its editors
 * @param timeZone the IANA zone of the calendar's times
 * @param navigation paths of the pages that every page links to at its top
 * @param footer paths of the pages that every page links to at its bottom
 * @param help the path of the page that says where real help is
 * @param notFound the path of the page that servers show in the place of a missing one
 * @param join the path of the page that says how to take part; empty when there is none
 * @param exit where a visitor goes who must leave at once
 * @param weights how heavy pages may be
 * @param security whom to tell about a leak; empty when the site does not say
 */
public record SiteConfiguration(
    Map<String, String> title,
    Map<String, String> tagline,
    String address,
    List<Language> languages,
    Language source,
    int translatedFrom,
    boolean example,
    String messages,
    String timeZone,
    List<PagePath> navigation,
    List<PagePath> footer,
    PagePath help,
    PagePath notFound,
    Optional<PagePath> join,
    Optional<QuickExit> exit,
    WeightLimits weights,
    Optional<SecurityContact> security) {

  /** The file it is read from. */
  public static final String FILE = "data/site.json";

  public SiteConfiguration {
    title = Map.copyOf(title);
    tagline = Map.copyOf(tagline);
    languages = List.copyOf(languages);
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    if (!languages.contains(source)) {
      throw new IllegalArgumentException(
          "the source language " + source + " is not among the languages");
    }
  }

  /** The site's name in {@code language}, or in the source language where it has none. */
  public String title(Language language) {
    return title.getOrDefault(language.tag(), title.getOrDefault(source.tag(), ""));
  }

  /**
   * The sentence under the name in {@code language}, or in the source language where it has none.
   */
  public String tagline(Language language) {
    return tagline.getOrDefault(language.tag(), tagline.getOrDefault(source.tag(), ""));
  }
}
