package org.handreiking.ics;

/**
 * What all who work on one import have at hand.
 *
 * @param settings how it is to be done
 * @param problems where they tell what is wrong
 * @param tally where they count what is not kept
 */
record Desk(ImportSettings settings, Problems problems, Tally tally) {}
