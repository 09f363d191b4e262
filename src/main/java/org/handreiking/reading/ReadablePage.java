package org.handreiking.reading;

import org.handreiking.site.PageAddress;
import org.handreiking.source.Position;
import org.jsoup.nodes.Element;

/**
 * A finished page as it comes to be judged.
 *
 * @param summary which stands first on the page; {@code ""} without one
 * @param origin where it is written; its sentences are looked for there first
 * @param content the element that holds the text; it is not changed
 */
public record ReadablePage(
    PageAddress address,
    String title,
    String summary,
    Strictness strictness,
    Position origin,
    Element content) {}
