/** What a printer needs of a finished book: booklets, crop marks, greys, and sums of paper. */
package org.handreiking.press;
