package org.handreiking.web;

import java.util.regex.Pattern;

/** Which links lead away from the site. */
final class Foreign {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

  private final String own;

  /**
   * For a site.
   *
   * @param own its address
   */
  Foreign(String own) {
    this.own = own;
  }

  /** Whether loading {@code link} asks another server. */
  boolean isAsked(String link) {
    String address = link.strip();
    return !address.startsWith(own)
        && (address.startsWith("//") || (SCHEME.matcher(address).matches() && !isData(address)));
  }

  /** Whether {@code link} leads to a page of somebody else. */
  boolean isVisited(String link) {
    String address = link.strip();
    return !address.startsWith(own) && (address.startsWith("//") || WEB.matcher(address).matches());
  }

  static boolean isData(String link) {
    return link.strip().regionMatches(true, 0, "data:", 0, "data:".length());
  }
}
