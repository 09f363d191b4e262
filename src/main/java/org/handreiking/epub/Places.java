package org.handreiking.epub;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Every place in an EPUB that a link can name, and how the files name it. */
final class Places {

  /** The id of the heading of a chapter in its file. */
  static final String HEADING = "heading";

  /** The address of each place, from the folder of the texts, by its name in the book. */
  private final Map<String, String> addresses = new TreeMap<>();

  /** Gives every place in {@code draft} an id that XML allows, once in the file. */
  void add(Draft draft) {
    String chapter = draft.chapter().id();
    addresses.put(chapter, draft.file());
    Map<String, String> names = new TreeMap<>();
    Set<String> taken = new TreeSet<>(Set.of(HEADING));
    draft.body().select("span").stream().filter(Html::isMark).forEach(mark -> taken.add(mark.id()));
    for (Element element : draft.body().select("[id]")) {
      if (!Html.isMark(element)) {
        rename(element, names, taken);
      }
    }
    names.forEach(
        (id, name) -> addresses.putIfAbsent(full(chapter, id), draft.file() + "#" + name));
    draft.body().select("[headers]").forEach(cell -> renameHeads(cell, names));
  }

  /**
   * The address of {@code reference}, from the folder of the texts: a chapter, a place in any
   * chapter, or one in the chapter called {@code chapter}. Empty when there is no such place.
   */
  Optional<String> find(String chapter, String reference) {
    String found = addresses.get(reference);
    return Optional.ofNullable(found == null ? addresses.get(full(chapter, reference)) : found);
  }

  private static void rename(Element element, Map<String, String> names, Set<String> taken) {
    String id = element.id();
    if (id.isEmpty() || names.containsKey(id)) {
      element.removeAttr("id");
      return;
    }
    String plain = id.replaceAll("[^A-Za-z0-9._-]+", "-");
    String base = plain.matches("[A-Za-z_].*") ? plain : "_" + plain;
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i;
    }
    names.put(id, name);
    element.attr("id", name);
  }

  private static void renameHeads(Element cell, Map<String, String> names) {
    StringBuilder heads = new StringBuilder();
    for (String id : cell.attr("headers").strip().split("\\s+", -1)) {
      if (names.containsKey(id)) {
        heads.append(heads.isEmpty() ? "" : " ").append(names.get(id));
      }
    }
    if (heads.isEmpty()) {
      cell.removeAttr("headers");
    } else {
      cell.attr("headers", heads.toString());
    }
  }

  /** As the links of a book name a place in a chapter. */
  private static String full(String chapter, String id) {
    return chapter + "--" + id;
  }
}
