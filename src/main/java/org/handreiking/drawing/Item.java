package org.handreiking.drawing;

/**
 * One part of a model.
 *
 * @param number its place as written, or {@code ""}
 * @param label what stands beside it
 */
public record Item(String number, String label) {}
