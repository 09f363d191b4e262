package org.handreiking.calendar;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.handreiking.diagnostic.Messages;

/** A schema, judged by a library that had no part in making it. */
final class Schema {

  private final com.networknt.schema.Schema schema;

  private Schema(String text) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  /** The schema of a calendar. */
  static Schema ofCalendar() {
    return new Schema(CalendarSchema.text(Messages.in("en")));
  }

  /** Why {@code json} does not fit; nothing when it does. */
  List<String> complaints(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
