package org.handreiking.feed;

import java.time.LocalDate;

/**
 * How often an entry has changed, and when it last did.
 *
 * @param sequence 0 for an entry that never has
 * @param changed the day on which it changed, or was new
 */
record Stamp(int sequence, LocalDate changed) {}
