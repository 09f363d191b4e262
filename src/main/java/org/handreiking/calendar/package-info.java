/** What happens when and where: programmes, places, and the calendar's entries. */
package org.handreiking.calendar;
