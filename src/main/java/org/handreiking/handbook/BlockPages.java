package org.handreiking.handbook;

import java.util.List;
import java.util.Map;

/**
 * On which page of a printed book each block starts.
 *
 * @param pages by the id of a chapter: for each of {@link ParsedChapter#blocks} the page, counted
 *     from 1; 0 for one that is not printed
 * @param count how many pages the book has
 */
public record BlockPages(Map<String, List<Integer>> pages, int count) {}
