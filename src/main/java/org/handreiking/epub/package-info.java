/**
 * Books as EPUB 3: XHTML made of the same chapters as the printed book, and what holds it together.
 */
package org.handreiking.epub;
