package org.handreiking.methodology;

import org.handreiking.source.Position;

/** A name by which a header points to something else, and where it was written. */
public record Reference(String name, Position at) {}
