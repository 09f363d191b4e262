/**
 * Reads what calendar programs export (iCalendar, RFC 5545) and writes it as a spreadsheet of the
 * calendar. What is not on its list is not read at all.
 */
package org.handreiking.ics;
