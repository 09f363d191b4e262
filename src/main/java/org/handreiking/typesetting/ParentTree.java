package org.handreiking.typesetting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Which tags own what stands on the pages, by the keys of pages and links. */
final class ParentTree {

  private final TreeMap<Integer, COSBase> entries = new TreeMap<>();

  /** Reads the tree of {@code root}, the root of the tags. */
  ParentTree(COSDictionary root) {
    read(root.getCOSDictionary(COSName.PARENT_TREE));
  }

  private void read(COSDictionary node) {
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        entries.put(numbers.getInt(i), numbers.get(i + 1));
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids != null) {
      for (int i = 0; i < kids.size(); i++) {
        read((COSDictionary) kids.getObject(i));
      }
    }
  }

  /** The owners of the marked content of the page with {@code key}, by its number. */
  COSArray owners(int key) {
    return (COSArray) Tags.resolved(entries.get(key));
  }

  /** The tag of the kind {@code kind} that holds marked content, itself or further down. */
  Optional<COSDictionary> holder(int key, int content, String kind) {
    COSBase element = Tags.resolved(owners(key).get(content));
    while (element instanceof COSDictionary tag) {
      if (Tags.kind(tag).equals(kind)) {
        return Optional.of(tag);
      }
      element = tag.getDictionaryObject(COSName.P);
    }
    return Optional.empty();
  }

  /** Adds {@code element} as the owner of a link; gives its key. */
  int add(COSDictionary element) {
    int key = entries.lastKey() + 1;
    entries.put(key, element);
    return key;
  }

  /** Takes out the owners of a page with {@code key}; none when nothing on it is marked. */
  COSArray take(int key) {
    return entries.containsKey(key)
        ? (COSArray) Tags.resolved(entries.remove(key))
        : new COSArray();
  }

  /** Adds the owners of what stands on a page; gives its key. */
  int addPage(COSArray owners) {
    int key = entries.isEmpty() ? 0 : entries.lastKey() + 1;
    entries.put(key, owners);
    return key;
  }

  /** Takes out the owner with {@code key}. */
  void remove(int key) {
    entries.remove(key);
  }

  /** Writes all that was changed into {@code root}. */
  void write(COSDictionary root) {
    COSArray numbers = new COSArray();
    for (Map.Entry<Integer, COSBase> entry : entries.entrySet()) {
      numbers.add(COSInteger.get(entry.getKey()));
      numbers.add(entry.getValue());
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, entries.lastKey() + 1);
  }
}
