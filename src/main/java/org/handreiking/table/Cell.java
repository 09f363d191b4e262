package org.handreiking.table;

import java.util.function.Supplier;
import org.handreiking.source.Position;

/**
 * A cell: its text without the blanks around it, and its address.
 *
 * @param text {@code ""} when empty
 * @param column what stands above it in the sheet
 * @param place gives its address, which few cells are ever asked for
 * @param isRefused whether it has been reported already, so that nothing more is said of it
 */
record Cell(String text, String column, Supplier<Position> place, boolean isRefused) {

  Position at() {
    return place.get();
  }
}
