/**
 * The calendar for calendar programs (iCalendar) and for readers of news (Atom), and its ledger.
 */
package org.handreiking.feed;
