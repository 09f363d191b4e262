package org.handreiking.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes back a PO file that a translator has worked on. What she has changed comes in the place of
 * ours; what we have changed while it was with her stays; a translation of a text that is another
 * one by now is kept, and waits to be looked at.
 */
public final class PoReturn {

  /** A translation that came back behind a text that has changed. */
  private static final String BEHIND = " (?)";

  private final PoFile ours;
  private final PoFile returned;
  private final Map<PoEntry.Key, PoEntry> sent;
  private final List<Change> changes = new ArrayList<>();

  private PoReturn(PoFile ours, PoFile returned, Optional<PoFile> sent) {
    this.ours = ours;
    this.returned = returned;
    this.sent = byKey(sent.map(PoFile::entries).orElse(List.of()));
  }

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

  /**
   * Puts {@code returned} into {@code ours}.
   *
   * @param sent the file as it went to the translator; empty when that is not known: then all of
   *     hers counts as her work
   */
  public static Result of(PoFile ours, PoFile returned, Optional<PoFile> sent) {
    return new PoReturn(ours, returned, sent).merged(sent.flatMap(PoReturn::review));
  }

  private Result merged(Optional<String> sentReview) {
    Map<PoEntry.Key, PoEntry> theirs = byKey(returned.entries());
    List<PoEntry> entries = new ArrayList<>();
    for (PoEntry entry : ours.entries()) {
      PoEntry other = entry.obsolete() ? null : theirs.remove(entry.key());
      entries.add(other == null ? entry : merged(entry, other));
    }
    theirs.values().stream().filter(this::isHerWork).forEach(entry -> keep(entry, entries));
    Map<String, String> header = new LinkedHashMap<>(ours.header());
    header.put(PoHeader.REVIEWED, review(sentReview));
    return new Result(new PoFile(ours.comments(), header, entries), changes);
  }

  private static Map<PoEntry.Key, PoEntry> byKey(List<PoEntry> entries) {
    Map<PoEntry.Key, PoEntry> map = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> !entry.obsolete())
        .forEach(entry -> map.put(entry.key(), entry));
    return map;
  }

  private PoEntry merged(PoEntry entry, PoEntry other) {
    PoEntry commented = other.comments().isEmpty() ? entry : entry.withComments(other.comments());
    if (!isHerWork(other) || isSame(entry, other)) {
      return commented;
    }
    changes.add(new Change(entry.key().text(), shown(entry), shown(other)));
    return commented.translatedAs(other);
  }

  /** Whether she has written it: it is not what we sent her. */
  private boolean isHerWork(PoEntry entry) {
    PoEntry before = sent.get(entry.key());
    return entry.hasTranslation() && (before == null || !isSame(before, entry));
  }

  /**
   * Keeps a translation of a text that is gone or has changed: where we have one that is behind in
   * the same way, hers is the newer one; else the update of the file finds what it resembles.
   */
  private void keep(PoEntry entry, List<PoEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      PoEntry one = entries.get(i);
      boolean isItsSuccessor = one.previous().filter(entry.key()::equals).isPresent();
      if (isItsSuccessor && one.isFuzzy() && !one.obsolete()) {
        changes.add(new Change(entry.key().text(), shown(one), shown(entry) + BEHIND));
        entries.set(i, one.withTranslations(entry.translations()));
        return;
      }
    }
    entries.removeIf(one -> one.obsolete() && one.key().equals(entry.key()));
    changes.add(new Change(entry.key().text(), "", shown(entry) + BEHIND));
    entries.add(entry);
  }

  /** Who has read the file: whoever she says, if she says so now; nobody, if it has changed. */
  private String review(Optional<String> sentReview) {
    Optional<String> theirs = review(returned);
    Optional<String> known = sentReview.or(() -> review(ours));
    boolean isNew =
        theirs.isPresent()
            && !theirs.equals(known)
            && (sentReview.isPresent() || !theirs.get().equals(PoHeader.NOBODY));
    if (isNew) {
      return theirs.get();
    }
    return changes.isEmpty() ? review(ours).orElse(PoHeader.NOBODY) : PoHeader.NOBODY;
  }

  private static Optional<String> review(PoFile file) {
    return file.field(PoHeader.REVIEWED);
  }

  private static boolean isSame(PoEntry ours, PoEntry theirs) {
    return ours.translations().equals(theirs.translations()) && ours.isFuzzy() == theirs.isFuzzy();
  }

  private static String shown(PoEntry entry) {
    return entry.translations().get(0) + (entry.isFuzzy() ? BEHIND : "");
  }
}
