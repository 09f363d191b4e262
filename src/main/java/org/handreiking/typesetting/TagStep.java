package org.handreiking.typesetting;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.handreiking.site.Direction;

/**
 * Completes the tags: languages of words, heads of rows, direction; and takes the heads that tables
 * repeat on later pages out of them, so that they are read once.
 */
public final class TagStep {

  /** Before the language in the word that an inline carries for us. */
  public static final String LANGUAGE = "lang:";

  /** The tag of running heads and feet, which are decor: the typesetter cannot say so itself. */
  public static final String DECOR = "NonStruct";

  private static final Set<String> UNREAD = Set.of(DECOR, "Private");

  private static final COSName EXPANSION = COSName.getPDFName("E");
  private final ParentTree parents;
  private final Direction direction;
  private int notes;

  /** Marked content that is repeated, by the page's key in the parent tree. */
  private final Map<Integer, Set<Integer>> repeated = new TreeMap<>();

  TagStep(ParentTree parents, Direction direction) {
    this.parents = parents;
    this.direction = direction;
  }

  /**
   * Completes the tags below {@code root}; gives the marked content that no tag holds any more, per
   * page.
   */
  Map<Integer, Set<Integer>> apply(COSDictionary root) {
    for (COSDictionary element : Tags.elements(root)) {
      complete(element, "");
      if (direction == Direction.RIGHT_TO_LEFT) {
        element.setItem(COSName.A, attributes("Layout", "WritingMode", "RlTb"));
      }
    }
    return repeated;
  }

  /**
   * @param part the part of a table that {@code element} stands in, or ""
   */
  private void complete(COSDictionary element, String part) {
    String kind = Tags.kind(element);
    completeLanguage(element);
    if (kind.equals("Note")) {
      element.setString(COSName.ID, "note-" + ++notes);
    }
    if (kind.equals("TH") && part.equals("TBody")) {
      element.setItem(COSName.A, attributes("Table", "Scope", "Row"));
    }
    if (part.equals("THead")) {
      dropRepeated(element);
    }
    boolean isPart = kind.equals("THead") || kind.equals("TBody");
    dropUnread(element);
    for (COSDictionary kid : Tags.elements(element)) {
      complete(kid, isPart ? kind : part);
    }
  }

  private void dropUnread(COSDictionary element) {
    COSArray kept = new COSArray();
    for (COSBase kid : Tags.array(element)) {
      if (Tags.resolved(kid) instanceof COSDictionary tag && UNREAD.contains(Tags.kind(tag))) {
        dropAll(tag);
      } else {
        kept.add(kid);
      }
    }
    element.setItem(COSName.K, kept);
  }

  private void dropAll(COSDictionary element) {
    for (COSBase kid : Tags.array(element)) {
      if (Tags.page(kid) >= 0) {
        drop(Tags.page(kid), Tags.content(kid));
      }
    }
    Tags.elements(element).forEach(this::dropAll);
  }

  private static void completeLanguage(COSDictionary element) {
    String word = element.getString(EXPANSION, "");
    if (word.startsWith(LANGUAGE)) {
      element.setString(COSName.LANG, word.substring(LANGUAGE.length()));
      element.removeItem(EXPANSION);
    }
  }

  private void dropRepeated(COSDictionary element) {
    COSArray kept = new COSArray();
    int first = -1;
    for (COSBase kid : Tags.array(element)) {
      int page = Tags.page(kid);
      first = first < 0 ? page : first;
      if (page == first || page < 0) {
        kept.add(kid);
      } else {
        drop(page, Tags.content(kid));
      }
    }
    element.setItem(COSName.K, kept);
  }

  private void drop(int page, int content) {
    repeated.computeIfAbsent(page, key -> new TreeSet<>()).add(content);
    parents.owners(page).set(content, COSNull.NULL);
  }

  private static COSDictionary attributes(String owner, String name, String value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setName(COSName.getPDFName(name), value);
    return attributes;
  }
}
