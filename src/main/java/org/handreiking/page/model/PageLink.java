package org.handreiking.page.model;

/**
 * A link from the page it stands on.
 *
 * @param href relative to that page
 * @param summary one sentence about what is there, or {@code ""}
 */
public record PageLink(String href, String title, String summary) {}
