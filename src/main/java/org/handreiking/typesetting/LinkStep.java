package org.handreiking.typesetting;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Ties each link on a page to the tag that holds its text: the typesetter mixes up links that lead
 * to the same place. Says on the link where it leads.
 */
final class LinkStep {

  private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final ParentTree parents;

  LinkStep(ParentTree parents) {
    this.parents = parents;
  }

  /** Unties all links of {@code element} and below it. */
  void untie(COSDictionary element) {
    if (Tags.kind(element).equals("Link")) {
      COSArray kept = new COSArray();
      for (COSBase kid : Tags.array(element)) {
        if (!(Tags.resolved(kid) instanceof COSDictionary held && held.containsKey(COSName.OBJ))) {
          kept.add(kid);
        }
      }
      element.setItem(COSName.K, kept);
    }
    Tags.elements(element).forEach(this::untie);
  }

  /**
   * Ties the links of {@code page} to their tags.
   *
   * @param shows what the page shows, by the number of its marked content
   */
  void tie(PDPage page, Map<Integer, TextShow> shows) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      COSDictionary link = annotation.getCOSObject();
      if (link.containsKey(STRUCT_PARENT)) {
        parents.remove(link.getInt(STRUCT_PARENT));
      }
      tag(page.getStructParents(), annotation.getRectangle(), shows)
          .ifPresent(tag -> tie(page, link, tag));
    }
  }

  /** Takes from the tags what only links need: their text is what is read. */
  void clean(COSDictionary element) {
    if (Tags.kind(element).equals("Link")) {
      element.removeItem(ALTERNATIVE);
    }
    Tags.elements(element).forEach(this::clean);
  }

  private Optional<COSDictionary> tag(int key, PDRectangle place, Map<Integer, TextShow> shows) {
    return shows.entrySet().stream()
        .filter(entry -> entry.getKey() >= 0 && entry.getValue().startsIn(place))
        .flatMap(entry -> parents.holder(key, entry.getKey(), "Link").stream())
        .findFirst();
  }

  private void tie(PDPage page, COSDictionary link, COSDictionary tag) {
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "OBJR");
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.OBJ, link);
    Tags.array(tag).add(reference);
    link.setInt(STRUCT_PARENT, parents.add(tag));
    link.setString(COSName.CONTENTS, tag.getString(ALTERNATIVE, ""));
  }
}
