package org.handreiking.site;

/**
 * The link that takes a visitor away from the site at once.
 *
 * @param address where it leads: a page of another site that shows nothing personal
 * @param everywhere whether all pages have it; else those for participants, and the help page
 * @param replace whether the page left is replaced in the browser's history, so that Back does not
 *     come to it
 */
public record QuickExit(String address, boolean everywhere, boolean replace) {

  /** Whether {@code address} can be one: safe on its way, and not a page of {@code ownSite}. */
  static boolean isValid(String address, String ownSite) {
    return address.matches("https://[^/\\s\"<>]+(/[^\\s\"<>]*)?")
        && (ownSite.isEmpty() || !(address + "/").startsWith(ownSite));
  }
}
