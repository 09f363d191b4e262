package org.handreiking.web;

import org.jsoup.nodes.Document;

/** Something that must be so on every finished page. */
interface PageRule {

  /** Reports what is not so on {@code page}, whose HTML is {@code document}. */
  void check(ComposedPage page, Document document);
}
