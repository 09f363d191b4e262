package org.handreiking.bookshelf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handreiking.source.Position;

/**
 * A book of the site.
 *
 * @param name of its files
 * @param code what its editions are known by: {@code KAT}
 * @param title "" for that of its methodology
 * @param subtitle "" for what its methodology says of itself
 * @param colour of the cover, {@code #rrggbb}; "" for that of its methodology
 * @param contents which pages it has
 * @param with what it has besides
 * @param files what is made of it, in the order of {@link BookFile}
 * @param languages tags of those in which it can be; none for all
 * @param at where it is written
 */
public record BookDefinition(
    String name,
    String code,
    String title,
    String subtitle,
    String colour,
    BookContents contents,
    Set<Appendix> with,
    Set<BookFile> files,
    List<String> languages,
    Position at) {

  public BookDefinition {
    languages = List.copyOf(languages);
  }

  /** The first letters of the words of {@code name}; of one word, its first three. */
  public static String codeOf(String name) {
    StringBuilder code = new StringBuilder();
    for (String word : List.of(name.split("-", -1))) {
      code.append(word.charAt(0));
    }
    String letters = code.length() < 2 ? name.substring(0, Math.min(3, name.length())) : "" + code;
    return letters.toUpperCase(Locale.ROOT);
  }

  /** Whether it can be in the language called {@code tag}. */
  public boolean canBeIn(String tag) {
    return languages.isEmpty() || languages.contains(tag);
  }
}
