package org.handreiking.reading;

import org.handreiking.source.Position;

/**
 * A place that could be easier to read.
 *
 * @param sentence as the reader sees it
 * @param detail the words that show it, or how many there are too many of
 */
public record Remark(Difficulty difficulty, Position at, String sentence, String detail) {}
