package org.handreiking.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.site.Language;
import org.handreiking.translation.Marks;

/**
 * Says in HTML which words of a page are in another language than the page: those that stand in the
 * place of a translation, and those that stand beside one.
 */
public final class ForeignText {

  private static final String UNTRANSLATED = String.valueOf(Marks.UNTRANSLATED);
  private static final String BESIDE = String.valueOf(Marks.BESIDE);
  private static final String END = String.valueOf(Marks.END);

  /** The words behind a mark, as a group, up to their end. */
  private static final String WORDS = "([^" + UNTRANSLATED + END + "]*)" + END;

  /** Where only text may stand: no element can say of which language it is. */
  private static final Pattern TEXT_ONLY =
      Pattern.compile("<svg\\b.*?</svg>|<[a-z!][^>]*>|(?<=<title>)[^<]*", Pattern.DOTALL);

  /**
   * An element that holds nothing but words in another language says so itself; not where its own
   * direction lays out more than words: a link with an arrow, an item with its bullet.
   */
  private static final Pattern WHOLE_ELEMENT =
      Pattern.compile(
          "<(p|td|th|dt|dd|h[1-6]|strong|figcaption)((?:\\s[^>]*)?)>"
              + UNTRANSLATED
              + WORDS
              + "</\\1>");

  private static final Pattern WHOLE_ITEM =
      Pattern.compile("(<li(?:\\s[^>]*)?>)" + UNTRANSLATED + WORDS + "</li>");

  private static final Pattern NEIGHBOURS = Pattern.compile(END + "(\\s+)" + UNTRANSLATED);

  private static final Pattern WORDS_BESIDE = Pattern.compile(BESIDE + WORDS);

  private ForeignText() {}

  /** {@code html}, all of it in {@code language}. */
  public static String whole(String html, Language language) {
    return html.isBlank()
        ? html
        : "<div" + attributes(language) + " class=\"foreign\">" + html + "</div>";
  }

  /**
   * {@code html} with the marked words as elements in the language of the sources.
   *
   * @param source the language of the marked words
   * @param reader the language of the page
   */
  public static String said(String html, Language source, Language reader) {
    if (!Marks.areIn(html)) {
      return html;
    }
    String clean = TEXT_ONLY.matcher(html).replaceAll(one -> quoted(Marks.without(one.group())));
    String joined = NEIGHBOURS.matcher(clean).replaceAll("$1");
    String attributes = attributes(source);
    String whole =
        WHOLE_ITEM
            .matcher(WHOLE_ELEMENT.matcher(joined).replaceAll("<$1$2" + attributes + ">$3</$1>"))
            .replaceAll("$1<span class=\"foreign-block\"" + attributes + ">$2</span></li>");
    return WORDS_BESIDE
        .matcher(whole)
        .replaceAll(quoted(label(source, reader)) + "<span" + attributes + ">$1</span></span>")
        .replace(UNTRANSLATED, "<span" + attributes + ">")
        .replace(END, "</span>");
  }

  /** Begins the words that stand beside a translation, and says in which language they are. */
  private static String label(Language source, Language reader) {
    return "<span class=\"beside\"><span class=\"beside-label no-search\">"
        + reader.nameOf(source.tag())
        + ":</span> ";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String attributes(Language language) {
    return " lang=\"" + language.tag() + "\" dir=\"" + language.direction().html() + "\"";
  }
}
