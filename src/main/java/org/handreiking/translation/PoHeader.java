package org.handreiking.translation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.site.Language;

/**
 * The header of our PO files. It names nobody: who translates is asked for a role at most, and what
 * programs fill in of a translator's name and address is taken out.
 */
final class PoHeader {

  /** Says who has read the translation, by role and date: {@code native speaker, 2026-12-01}. */
  static final String REVIEWED = "X-Reviewed";

  /** The value of {@link #REVIEWED} when nobody has. */
  static final String NOBODY = "nobody";

  private static final String UNNAMED = "not named";
  private static final String TRANSLATOR = "Last-Translator";
  private static final String TEAM = "Language-Team";

  private PoHeader() {}

  /** Who has read the translation of {@code file}; empty for nobody. */
  static Optional<TranslationReview> review(PoFile file) {
    return file.field(REVIEWED).flatMap(TranslationReview::of);
  }

  /** Whether {@code value} says that nobody has read the translation, or who has. */
  static boolean isReview(String value) {
    return value.isEmpty() || value.equals(NOBODY) || TranslationReview.of(value).isPresent();
  }

  /** The fields of a new file. */
  static Map<String, String> fresh(Language language, LocalDate date) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Project-Id-Version", "Handreiking");
    fields.put("PO-Revision-Date", date + " 12:00+0000");
    fields.put(TRANSLATOR, UNNAMED);
    fields.put(TEAM, UNNAMED);
    fields.put("Language", language.tag());
    fields.put("MIME-Version", "1.0");
    fields.put("Content-Type", "text/plain; charset=UTF-8");
    fields.put("Content-Transfer-Encoding", "8bit");
    fields.put(REVIEWED, NOBODY);
    return fields;
  }

  /** The fields of a file that came back: nothing lost but names. */
  static Map<String, String> kept(Map<String, String> old, Language language, LocalDate date) {
    Map<String, String> fields = new LinkedHashMap<>(old);
    fresh(language, date).forEach(fields::putIfAbsent);
    fields.put(TRANSLATOR, UNNAMED);
    fields.put(TEAM, UNNAMED);
    return fields;
  }

  /** The comments above the header without addresses of people. */
  static List<String> unnamed(List<String> comments) {
    return comments.stream().filter(comment -> !comment.contains("@")).toList();
  }
}
