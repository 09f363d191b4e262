package org.handreiking.build;

import org.handreiking.calendar.CalendarSchema;
import org.handreiking.diagnostic.Messages;

/** The schemas of the JSON files that other programs write for a site. */
public final class PublishedSchema {

  private PublishedSchema() {}

  /** The schema of the files below {@code data/calendar}, in the language of {@code messages}. */
  public static String ofCalendar(Messages messages) {
    return CalendarSchema.text(messages);
  }
}
