package org.handreiking.page;

import java.math.BigInteger;
import java.util.Locale;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.ContentHash;

/**
 * Addresses that are short enough to be typed from paper. They hang on the path of a page alone, so
 * that what was printed once goes on leading there.
 */
public final class ShortAddress {

  /** Where short addresses of pages are, from the output's top. */
  public static final String FOLDER = "p/";

  /** Where short addresses of books are, from the output's top. */
  public static final String BOOKS = "b/";

  /** Digits and letters of which none looks like another. */
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  /** 30 to the power of 6 is 729 million: two of a thousand pages are alike once in 1,500 sites. */
  private static final int LENGTH = 6;

  private ShortAddress() {}

  /** Of the page at {@code path}, from the output's top, with {@code /} at its end. */
  public static String of(PagePath path, Language language, SiteConfiguration configuration) {
    boolean isSource = language.equals(configuration.source());
    return FOLDER + code(path) + (isSource ? "" : "-" + language.tag()) + "/";
  }

  /** Of a book, from the output's top, with {@code /} at its end. */
  public static String of(BookDefinition book, Language language, SiteConfiguration configuration) {
    boolean isSource = language.equals(configuration.source());
    String code = book.code().toLowerCase(Locale.ROOT);
    return BOOKS + code + (isSource ? "" : "-" + language.tag()) + "/";
  }

  private static String code(PagePath path) {
    BigInteger number = new BigInteger(ContentHash.of(path.value()).hex().substring(0, 16), 16);
    BigInteger base = BigInteger.valueOf(LETTERS.length());
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      BigInteger[] parts = number.divideAndRemainder(base);
      code.append(LETTERS.charAt(parts[1].intValue()));
      number = parts[0];
    }
    return code.toString();
  }
}
