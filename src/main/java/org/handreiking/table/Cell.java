package org.handreiking.table;

import org.handreiking.source.Position;

/**
 * A cell: its text without the blanks around it, and its address.
 *
 * @param text {@code ""} when empty
 * @param column what stands above it in the sheet
 * @param isRefused whether it has been reported already, so that nothing more is said of it
 */
record Cell(String text, String column, Position at, boolean isRefused) {}
