package org.handreiking.ics;

import java.util.List;
import java.util.SortedMap;

/**
 * What came of an import.
 *
 * @param sheet the text of the new spreadsheet; {@code ""} when there is nothing in it
 * @param events how many events were read
 * @param series the rows of series
 * @param singles the rows of things that happen once
 * @param changed the rows that change one time of a series
 * @param leftOut how many of what was left out as a whole, by the key of a text that says it or the
 *     name of a component
 * @param dropped how many properties and parts of events were not kept, by name
 * @param required the names of the columns that must be filled in before a site can be made
 * @param optional the names of those that may stay empty, and of which an editor may know more
 */
public record Imported(
    String sheet,
    int events,
    int series,
    int singles,
    int changed,
    SortedMap<String, Integer> leftOut,
    SortedMap<String, Integer> dropped,
    List<String> required,
    List<String> optional) {}
