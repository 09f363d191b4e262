package org.handreiking.asciidoc;

import java.util.Optional;
import org.handreiking.source.TextBlock;

/**
 * A piece of a file: what stays as it is, then the text of a block, if there is one.
 *
 * @param before structure: marks, blank lines, what is not translated
 * @param slot where the text stands
 * @param isAboveHeading whether the line after {@code before} is a heading
 */
record Piece(String before, Optional<TextBlock> block, TextSlot slot, boolean isAboveHeading) {}
