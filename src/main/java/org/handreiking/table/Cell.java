package org.handreiking.table;

import org.handreiking.source.Position;

/**
 * A cell: its text without the blanks around it, and its address.
 *
 * @param text {@code ""} when empty
 */
record Cell(String text, Position at) {}
