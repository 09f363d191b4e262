package org.handreiking.web;

import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every page carries the site's own policy, for servers that send no headers. */
final class PolicyRules implements PageRule {

  private final Findings findings;

  PolicyRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    Element meta = document.selectFirst("meta[http-equiv=Content-Security-Policy]");
    if (meta == null || !meta.attr("content").equals(SecurityHeaders.metaPolicy())) {
      findings.addMissing(Code.TRACE_POLICY, page, SecurityHeaders.metaPolicy());
    }
  }
}
