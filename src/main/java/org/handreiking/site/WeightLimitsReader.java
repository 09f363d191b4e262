package org.handreiking.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.handreiking.json.JsonObject;

/** Reads {@code "budgets"} of {@code data/site.json}, whose sizes are in KB of 1024 bytes. */
final class WeightLimitsReader {

  private static final BigDecimal KILO = BigDecimal.valueOf(1024);

  private WeightLimitsReader() {}

  /** The limits; what is left out has its usual value. */
  static WeightLimits read(JsonObject site) {
    Optional<JsonObject> budgets = site.optionalObject("budgets");
    return budgets.map(WeightLimitsReader::all).orElse(WeightLimits.USUAL);
  }

  private static WeightLimits all(JsonObject json) {
    WeightLimits usual = WeightLimits.USUAL;
    WeightLimits limits =
        new WeightLimits(
            limits(json, "recruit", usual.recruit()),
            limits(json, "other", usual.other()),
            bytes(json, "image", usual.imageBytes()));
    json.refuseOthers();
    return limits;
  }

  private static WeightLimits.Limits limits(
      JsonObject json, String key, WeightLimits.Limits usual) {
    Optional<JsonObject> own = json.optionalObject(key);
    if (own.isEmpty()) {
      return usual;
    }
    JsonObject given = own.get();
    WeightLimits.Limits limits =
        new WeightLimits.Limits(
            bytes(given, "html", usual.html()),
            bytes(given, "view", usual.view()),
            bytes(given, "script", usual.script()),
            given.has("requests") ? given.integer("requests") : usual.requests());
    given.refuseOthers();
    return limits;
  }

  private static int bytes(JsonObject json, String key, int usual) {
    return json.optionalDecimal(key)
        .map(size -> size.multiply(KILO).setScale(0, RoundingMode.DOWN).intValue())
        .orElse(usual);
  }
}
