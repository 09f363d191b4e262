package org.handreiking.asciidoc;

import java.util.Optional;
import org.handreiking.source.TextBlock;

/**
 * A piece of a file: what stays as it is, then the text of a block, if there is one.
 *
 * @param before structure: marks, blank lines, what is not translated
 */
record Piece(String before, Optional<TextBlock> block) {}
