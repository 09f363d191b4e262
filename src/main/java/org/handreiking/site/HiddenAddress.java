package org.handreiking.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.source.Position;

/**
 * An address that nobody may read on the site. It is there to be looked for, never to be shown.
 *
 * @param place the id of the place
 * @param at the cell that holds it
 */
public record HiddenAddress(String place, String address, Position at) {

  private static final Pattern STREET =
      Pattern.compile("^\\D*\\p{L}\\D*\\d+\\p{L}?(?![\\p{L}\\p{N}])");
  private static final Pattern POSTCODE = Pattern.compile("\\b\\d{4}\\s?\\p{Lu}{2}\\b");
  private static final Pattern FOLDED_POSTCODE = Pattern.compile("\\b(\\d{4}) (\\p{Ll}{2})\\b");

  /** Whether {@code text}, folded by {@link #fold}, gives the address away, whole or in part. */
  public boolean isIn(String text) {
    String padded = " " + text + " ";
    return telling().stream().anyMatch(part -> padded.contains(" " + fold(part) + " "));
  }

  /** The parts by which the place can be found: street with number, postcode; else all of it. */
  public List<String> telling() {
    Set<String> parts = new LinkedHashSet<>();
    for (Pattern pattern : List.of(STREET, POSTCODE)) {
      Matcher matcher = pattern.matcher(address);
      if (matcher.find()) {
        parts.add(matcher.group().strip());
      }
    }
    return parts.isEmpty() ? List.of(address) : List.copyOf(parts);
  }

  /** {@code text} without what makes two ways of writing an address differ. */
  public static String fold(String text) {
    return FOLDED_POSTCODE.matcher(SensitiveWords.folded(text)).replaceAll("$1$2");
  }
}
