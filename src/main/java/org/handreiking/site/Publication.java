package org.handreiking.site;

/**
 * A published source that the site's content is described from.
 *
 * @param id by which pages name it
 * @param publisher {@code ""} where the source does not tell, as are year, place and note
 */
public record Publication(
    String id, String title, String publisher, String year, String place, String note) {}
