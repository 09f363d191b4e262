package org.handreiking.typesetting;

import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.translation.Marks;

/** Writes text as XSL-FO, in families of type that have its letters. */
public final class FoText {

  /** The place before each mark. */
  private static final String MARK = "(?=[" + Marks.UNTRANSLATED + Marks.BESIDE + Marks.END + "])";

  private final FoXml fo;
  private final Lettering lettering;

  /**
   * Text of a document that runs in {@code direction}.
   *
   * @param diagnostics told of letters that no family has
   */
  public FoText(FoXml fo, Direction direction, Diagnostics diagnostics) {
    this.fo = fo;
    this.lettering = new Lettering(direction, diagnostics);
  }

  /** Writes text that stands alone, such as a label. */
  public void write(String text, FontFamily family, Position at) {
    write(Lettering.InLine.alone(text), family, at);
  }

  /** Writes text that stands alone and may have {@link Marks}, around words in {@code source}. */
  public void writeMarked(String text, Language source, FontFamily family, Position at) {
    boolean isMarked = false;
    for (String part : text.split(MARK, -1)) {
      isMarked = Marks.areIn(part) ? part.charAt(0) != Marks.END : isMarked;
      if (isMarked) {
        fo.open("inline", "", "fox:abbreviation", TagStep.LANGUAGE + source.tag());
      }
      write(Marks.without(part), family, at);
      if (isMarked) {
        fo.close();
      }
    }
  }

  /** Writes text within a line; only runs in another family than {@code family} name theirs. */
  public void write(Lettering.InLine text, FontFamily family, Position at) {
    for (Lettering.Run run : lettering.runs(text, family, at)) {
      if (run.family() == lettering.base(family)) {
        fo.text(run.text());
      } else {
        fo.open("inline", "font-family: " + run.family().fo()).text(run.text()).close();
      }
    }
  }

  /** The property that sets text in {@code wanted}, or in what stands for it in this document. */
  public String family(FontFamily wanted) {
    return "font-family: " + lettering.base(wanted).fo() + "; ";
  }

  /** Whether all text is set in the family that has Arabic, which is wider and higher. */
  public boolean isWide() {
    return lettering.base(FontFamily.TEXT) == FontFamily.WIDE;
  }

  /** The writing mode of text in {@code language}, as XSL-FO names it. */
  public static String writingMode(Language language) {
    return language.direction() == Direction.RIGHT_TO_LEFT ? "rl-tb" : "lr-tb";
  }
}
