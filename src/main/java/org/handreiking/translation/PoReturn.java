package org.handreiking.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes back a PO file that a translator has worked on: her translations come in the place of ours,
 * and nothing of ours is lost where she has written nothing.
 */
public final class PoReturn {

  private PoReturn() {}

  /**
   * A translation that came back different.
   *
   * @param text what is translated
   * @param before our translation; {@code ""} for none
   * @param after the one that came back
   */
  public record Change(String text, String before, String after) {}

  /** Our file with what came back in it, and what changed by that. */
  public record Result(PoFile file, List<Change> changes) {
    public Result {
      changes = List.copyOf(changes);
    }
  }

  /** Puts {@code returned} into {@code ours}. */
  public static Result of(PoFile ours, PoFile returned) {
    Map<PoEntry.Key, PoEntry> theirs = new HashMap<>();
    returned.entries().stream()
        .filter(entry -> !entry.obsolete() && entry.hasTranslation())
        .forEach(entry -> theirs.put(entry.key(), entry));
    List<PoEntry> entries = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (PoEntry entry : ours.entries()) {
      PoEntry other = entry.obsolete() ? null : theirs.get(entry.key());
      if (other == null || isSame(entry, other)) {
        entries.add(entry);
      } else {
        changes.add(new Change(entry.key().text(), shown(entry), shown(other)));
        entries.add(entry.translatedAs(other));
      }
    }
    Map<String, String> header = new LinkedHashMap<>(ours.header());
    returned.field(PoHeader.REVIEWED).ifPresent(by -> header.put(PoHeader.REVIEWED, by));
    return new Result(new PoFile(ours.comments(), header, entries), changes);
  }

  private static boolean isSame(PoEntry ours, PoEntry theirs) {
    return ours.translations().equals(theirs.translations()) && ours.isFuzzy() == theirs.isFuzzy();
  }

  private static String shown(PoEntry entry) {
    return entry.translations().get(0) + (entry.isFuzzy() ? " (?)" : "");
  }
}
