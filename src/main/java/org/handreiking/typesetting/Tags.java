package org.handreiking.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Reads the tree of tags of a PDF as the typesetter writes it. */
public final class Tags {

  private static final COSName CONTENT = COSName.MCID;
  private static final COSName PARENTS = COSName.getPDFName("StructParents");

  private Tags() {}

  /** What {@code element} is: {@code P}; "" for what is not an element. */
  public static String kind(COSDictionary element) {
    String kind = element.getNameAsString(COSName.S);
    return kind == null ? "" : kind;
  }

  /** What {@code element} holds: elements, marked content, objects. */
  public static List<COSDictionary> kids(COSDictionary element) {
    List<COSDictionary> kids = new ArrayList<>();
    for (COSBase kid : array(element)) {
      if (resolved(kid) instanceof COSDictionary dictionary) {
        kids.add(dictionary);
      }
    }
    return kids;
  }

  /** The elements in {@code element}, without its content. */
  public static List<COSDictionary> elements(COSDictionary element) {
    return kids(element).stream().filter(kid -> !kind(kid).isEmpty()).toList();
  }

  /** The kids of {@code element} as they stand; one alone counts as a list. */
  public static COSArray array(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    return array;
  }

  /** The key of the page that marked content stands on; -1 for other kids. */
  public static int page(COSBase kid) {
    return resolved(kid) instanceof COSDictionary content
            && content.containsKey(CONTENT)
            && content.getDictionaryObject(COSName.PG) instanceof COSDictionary page
        ? page.getInt(PARENTS, -1)
        : -1;
  }

  /** The number of marked content on its page; -1 for other kids. */
  public static int content(COSBase kid) {
    return resolved(kid) instanceof COSDictionary content ? content.getInt(CONTENT, -1) : -1;
  }

  /** {@code base}, or what it refers to. */
  public static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }
}
