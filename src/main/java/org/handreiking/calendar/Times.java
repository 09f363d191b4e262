package org.handreiking.calendar;

import java.util.Optional;

/**
 * When an entry happens.
 *
 * @param when its first time; empty when it was wrong, which has been reported
 * @param recurrence how it repeats; empty when it happens once
 */
record Times(Optional<When> when, Optional<Recurrence> recurrence) {}
