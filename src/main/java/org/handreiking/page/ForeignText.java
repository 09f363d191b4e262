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
  private static final Pattern ANY = Pattern.compile("[" + UNTRANSLATED + BESIDE + END + "]");

  /** Where only text may stand: no element can say of which language it is. */
  private static final Pattern TEXT_ONLY =
      Pattern.compile("<svg\\b.*?</svg>|<[a-z!][^>]*>|(?<=<title>)[^<]*", Pattern.DOTALL);

  /** An element that holds nothing but words in another language says so itself. */
  private static final Pattern WHOLE_ELEMENT =
      Pattern.compile(
          "<(p|li|td|th|dt|dd|h[1-6]|a|strong|figcaption|summary)((?:\\s[^>]*)?)>"
              + UNTRANSLATED
              + "([^"
              + UNTRANSLATED
              + END
              + "]*)"
              + END
              + "</\\1>");

  private ForeignText() {}

  /** {@code html}, all of it in {@code language}. */
  public static String whole(String html, Language language) {
    return html.isBlank()
        ? html
        : "<div" + attributes(language) + " class=\"foreign\">" + html + "</div>";
  }

  /** {@code html} with the marked words as elements in {@code language}. */
  public static String said(String html, Language language) {
    if (!ANY.matcher(html).find()) {
      return html;
    }
    String clean = TEXT_ONLY.matcher(html).replaceAll(one -> quoted(Marks.without(one.group())));
    String attributes = attributes(language);
    return WHOLE_ELEMENT
        .matcher(clean)
        .replaceAll("<$1$2" + attributes + ">$3</$1>")
        .replace(UNTRANSLATED, "<span" + attributes + ">")
        .replace(BESIDE, "<span class=\"beside\"" + attributes + ">")
        .replace(END, "</span>");
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String attributes(Language language) {
    return " lang=\"" + language.tag() + "\" dir=\"" + language.direction().html() + "\"";
  }
}
