package org.handreiking.handbook;

/**
 * A book on pages.
 *
 * @param pdf its file; nobody changes the bytes
 * @param pages where its blocks stand
 */
public record PrintedBook(byte[] pdf, BlockPages pages) {}
