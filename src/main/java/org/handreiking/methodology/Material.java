package org.handreiking.methodology;

/**
 * Something that sessions and exercises need.
 *
 * @param unit what one of it is: a piece, a set, a pack
 * @param note {@code ""} where there is none
 */
public record Material(
    String id, String name, Quantity quantity, String unit, Origin origin, String note) {}
