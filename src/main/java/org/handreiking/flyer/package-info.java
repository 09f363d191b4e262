/** Flyers and posters of programmes: facts of the calendar on one sheet, as PDF. */
package org.handreiking.flyer;
