package org.handreiking.typesetting;

import java.util.Map;

/**
 * A file as it is published.
 *
 * @param pdf its bytes; nobody changes them
 * @param places the pages, counted from 1, of what has a name in it
 * @param count how many pages it has
 */
public record FinishedPdf(byte[] pdf, Map<String, Integer> places, int count) {}
