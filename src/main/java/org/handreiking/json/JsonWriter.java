package org.handreiking.json;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON, through Jackson. */
public final class JsonWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final JsonMapper COMPACT = JsonMapper.builder().build();

  private JsonWriter() {}

  /** An object of texts, numbers, flags, lists and objects, that can stand in a page's script. */
  public static String inPage(Map<String, ?> members) {
    return COMPACT.writeValueAsString(members).replace("<", "\\u003c");
  }

  /** An object of texts, numbers and objects, a member a line. */
  public static String text(Map<String, ?> members) {
    return MAPPER.writeValueAsString(members).replace("\r\n", "\n");
  }
}
