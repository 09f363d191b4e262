package org.handreiking.bookshelf;

import java.util.List;
import java.util.Map;

/**
 * How pages differ from those of an edition; paths, in order.
 *
 * @param changed in both, and other than they were
 * @param added not in the edition
 * @param gone only in the edition
 */
public record PageChanges(List<String> changed, List<String> added, List<String> gone) {

  /** What has changed from {@code before} to {@code now}, hashes by path. */
  public static PageChanges between(Map<String, String> before, Map<String, String> now) {
    return new PageChanges(
        now.keySet().stream()
            .filter(before::containsKey)
            .filter(path -> !before.get(path).equals(now.get(path)))
            .sorted()
            .toList(),
        now.keySet().stream().filter(path -> !before.containsKey(path)).sorted().toList(),
        before.keySet().stream().filter(path -> !now.containsKey(path)).sorted().toList());
  }

  /** Whether nothing has changed. */
  public boolean isNone() {
    return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
  }
}
