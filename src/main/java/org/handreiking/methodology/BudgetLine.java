package org.handreiking.methodology;

/**
 * Something that a round of a methodology costs.
 *
 * @param activity the id of the activity it is for
 * @param note {@code ""} where there is none
 */
public record BudgetLine(
    String id,
    String activity,
    String description,
    Quantity quantity,
    Origin origin,
    String note) {}
