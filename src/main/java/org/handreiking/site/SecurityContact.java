package org.handreiking.site;

import java.time.LocalDate;

/**
 * Whom to tell about a leak in the site (RFC 9116).
 *
 * @param contact a link: {@code mailto:}, {@code tel:} or {@code https:}
 * @param expires the last day that this can be relied on; the editor's own, so that the same input
 *     gives the same bytes
 */
public record SecurityContact(String contact, LocalDate expires) {}
