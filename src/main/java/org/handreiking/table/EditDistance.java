package org.handreiking.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far two words are apart, in letters typed wrong. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The one of {@code names} that was meant by {@code word}, if at most one letter in three is
   * wrong. Case makes no difference, nor do blanks in the place of hyphens.
   */
  public static Optional<String> nearest(String word, Collection<String> names) {
    Names all = new Names();
    names.forEach(all::add);
    return all.nearest(word);
  }

  /** Names of which one may have been meant; for asking about many words. */
  public static final class Names {

    private final Map<String, String> plainByName = new LinkedHashMap<>();

    public void add(String name) {
      plainByName.put(name, plain(name));
    }

    /** The one that was meant by {@code word}, as {@link EditDistance#nearest} says. */
    public Optional<String> nearest(String word) {
      String wanted = plain(word);
      int least = Integer.MAX_VALUE;
      Optional<String> nearest = Optional.empty();
      for (Map.Entry<String, String> name : plainByName.entrySet()) {
        int distance = upToMost(wanted, name.getValue());
        if (distance < least) {
          least = distance;
          nearest = Optional.of(name.getKey());
        }
      }
      return nearest;
    }
  }

  /** How far {@code name} is from {@code wanted}; the greatest number where it is too far. */
  private static int upToMost(String wanted, String name) {
    int most = Math.min(2, Math.max(wanted.length(), name.length()) / 3);
    boolean isNear = Math.abs(wanted.length() - name.length()) <= most;
    int distance = isNear ? between(wanted, name) : Integer.MAX_VALUE;
    return distance <= most ? distance : Integer.MAX_VALUE;
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", "-");
  }

  /** How many letters are too many, too few, wrong, or swapped with the next. */
  public static int between(String one, String other) {
    int[][] distances = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, distances);
      }
    }
    return distances[one.length()][other.length()];
  }

  private static int least(String one, String other, int i, int j, int[][] distances) {
    boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
    int edited = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
    int least = Math.min(edited, distances[i - 1][j - 1] + (isSame ? 0 : 1));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }
}
