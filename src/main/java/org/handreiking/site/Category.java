package org.handreiking.site;

/**
 * One class of a classification: a theme, a life domain, a participation level.
 *
 * @param id by which editors name it
 * @param code a short code ({@code LH}), or {@code ""}
 * @param label its name for readers
 * @param explanation one or two sentences, or {@code ""}
 */
public record Category(String id, String code, String label, String explanation) {}
