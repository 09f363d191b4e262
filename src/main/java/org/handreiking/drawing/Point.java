package org.handreiking.drawing;

/** A place in a drawing, as in {@link Box}. */
record Point(double x, double y) {}
