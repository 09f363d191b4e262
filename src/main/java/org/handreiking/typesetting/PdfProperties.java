package org.handreiking.typesetting;

import java.time.LocalDate;
import org.handreiking.site.Language;

/**
 * What a PDF says of itself.
 *
 * @param language in which it is written, and whose direction its pages have
 * @param title what readers show as its title
 * @param day the day that it counts as made
 */
public record PdfProperties(Language language, String title, LocalDate day) {}
