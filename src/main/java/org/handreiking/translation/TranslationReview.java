package org.handreiking.translation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * That somebody has read a translation. It says what she knows of it, never who she is: only roles
 * of a fixed list count.
 *
 * @param on the day
 */
public record TranslationReview(Role role, LocalDate on) {

  private static final Pattern WRITTEN = Pattern.compile("([^,]+),\\s*(\\d{4}-\\d{2}-\\d{2})");

  /** As what somebody has read a translation. */
  public enum Role {
    /** Grew up with the language. */
    NATIVE_SPEAKER("native speaker"),
    /** Translates by profession. */
    TRANSLATOR("translator"),
    /** Works with the method: a trainer or a coach. */
    TRAINER("trainer"),
    /** Knows the subject by profession: trauma, safety, care, law. */
    PROFESSIONAL("professional");

    private final String written;

    Role(String written) {
      this.written = written;
    }

    /** The key of its name in the texts of the interface: {@code native-speaker}. */
    public String key() {
      return written.replace(' ', '-');
    }
  }

  /** What is written in a PO file: {@code native speaker, 2026-12-01}; empty when it is no such. */
  static Optional<TranslationReview> of(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate on = LocalDate.parse(matcher.group(2));
      return Arrays.stream(Role.values())
          .filter(role -> role.written.equals(matcher.group(1).strip()))
          .map(role -> new TranslationReview(role, on))
          .findFirst();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The roles as they are written. */
  static String roles() {
    return Arrays.stream(Role.values()).map(role -> role.written).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return role.written + ", " + on;
  }
}
