package org.handreiking.flyer;

import org.handreiking.site.Texts;

/**
 * The words that a sheet needs itself, in its language.
 *
 * @param next above the next time
 * @param later above the times after it
 * @param differs where facts are told of the next time only
 * @param more where something was left to the page
 * @param invitation above the way to the page
 * @param scan how to get there
 * @param code what the code leads to, for those who cannot see it
 * @param changes what can change
 */
record SheetTexts(
    String next,
    String later,
    String differs,
    String more,
    String invitation,
    String scan,
    String code,
    String changes) {

  /** The words of {@code texts}; {@code address} is that of the page. */
  static SheetTexts of(Texts texts, String address) {
    return new SheetTexts(
        texts.text("flyer.next"),
        texts.text("flyer.later"),
        texts.text("flyer.differs"),
        texts.text("flyer.more"),
        texts.text("flyer.invitation"),
        texts.text("flyer.scan"),
        texts.text("flyer.code", address),
        texts.text("flyer.changes"));
  }
}
