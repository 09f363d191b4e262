package org.handreiking.web;

/**
 * A PDF file of the output, as far as the checks read it.
 *
 * @param file from the output's top
 * @param title what a reader shows as its title, and a telephone among its downloads
 * @param text everything that can be read in it
 */
public record PrintedFile(String file, String title, String text) {}
