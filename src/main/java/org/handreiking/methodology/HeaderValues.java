package org.handreiking.methodology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;
import org.handreiking.table.Choice;

/** The values of a header in the forms that its attributes have; a wrong one is reported. */
final class HeaderValues {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
  private static final Pattern REVIEWED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+(.+)");

  private final Header header;
  private final Diagnostics diagnostics;

  HeaderValues(Header header, Diagnostics diagnostics) {
    this.header = header;
    this.diagnostics = diagnostics;
  }

  String text(HeaderAttribute attribute) {
    return header.text(attribute);
  }

  /** The page's title as readers see it. */
  String title() {
    TextBlock block = new TextBlock(TextKind.TITLE, Optional.empty(), header.title(), 1, false);
    return header.file().put(block);
  }

  /** The text as readers see it, or {@code ""}. */
  String words(HeaderAttribute attribute) {
    return put(attribute, text(attribute));
  }

  /** Sentences separated by a semicolon between blanks, as readers see them. */
  List<String> sentences(HeaderAttribute attribute) {
    return split(text(attribute), "\\s+;\\s+").stream()
        .map(sentence -> put(attribute, sentence))
        .toList();
  }

  private String put(HeaderAttribute attribute, String text) {
    return header
        .file()
        .put(
            new TextBlock(
                TextKind.ATTRIBUTE,
                Optional.of(attribute.names().get(0)),
                text,
                header.at(attribute).line(),
                attribute == HeaderAttribute.SAFETY));
  }

  /** Names separated by commas. */
  List<Reference> references(HeaderAttribute attribute) {
    return split(text(attribute), ",").stream()
        .map(name -> new Reference(name, header.at(attribute)))
        .toList();
  }

  /** One name. */
  Optional<Reference> reference(HeaderAttribute attribute) {
    return Optional.of(text(attribute))
        .filter(name -> !name.isEmpty())
        .map(name -> new Reference(name, header.at(attribute)));
  }

  /** A whole number from 0; {@code otherwise} when it is not given or wrong. */
  int number(HeaderAttribute attribute, int otherwise) {
    String text = text(attribute);
    if (text.matches("\\d{1,6}")) {
      return Integer.parseInt(text);
    }
    return bad(attribute, otherwise);
  }

  Duration minutes(HeaderAttribute attribute) {
    int minutes = number(attribute, 0);
    return minutes == 0 ? bad(attribute, Duration.ZERO) : Duration.ofMinutes(minutes);
  }

  GroupSize groupSize(HeaderAttribute attribute) {
    Matcher matcher = RANGE.matcher(text(attribute));
    if (matcher.matches()) {
      int fewest = Integer.parseInt(matcher.group(1));
      int most = Integer.parseInt(matcher.group(2));
      if (fewest >= 1 && fewest <= most) {
        return new GroupSize(fewest, most);
      }
    }
    return bad(attribute, new GroupSize(1, 1));
  }

  Review review(HeaderAttribute attribute) {
    String text = text(attribute);
    Matcher matcher = REVIEWED.matcher(text);
    if (matcher.matches()) {
      try {
        return new Review.Reviewed(LocalDate.parse(matcher.group(1)), matcher.group(2));
      } catch (DateTimeParseException e) {
        return bad(attribute, new Review.NotReviewed());
      }
    }
    boolean no = text.isEmpty() || text.equals("nee") || text.equals("no");
    return no ? new Review.NotReviewed() : bad(attribute, new Review.NotReviewed());
  }

  String colour(HeaderAttribute attribute, String otherwise) {
    String text = text(attribute);
    return text.matches("#[0-9a-fA-F]{6}") ? text : bad(attribute, otherwise);
  }

  <E extends Enum<E> & Choice> Optional<E> choice(HeaderAttribute attribute, E[] choices) {
    Optional<E> found = Choice.find(text(attribute), choices);
    return found.isPresent() ? found : badChoice(attribute, text(attribute), choices);
  }

  <E extends Enum<E> & Choice> List<E> choices(HeaderAttribute attribute, E[] choices) {
    List<E> found = new ArrayList<>();
    for (String name : split(text(attribute), ",")) {
      Choice.find(name, choices)
          .or(() -> badChoice(attribute, name, choices))
          .ifPresent(found::add);
    }
    return found;
  }

  private <E extends Enum<E> & Choice> Optional<E> badChoice(
      HeaderAttribute attribute, String value, E[] choices) {
    if (!value.isEmpty()) {
      report(attribute, value, Choice.namesOf(choices));
    }
    return Optional.empty();
  }

  /** Reports the value, unless there is none: a missing one is reported as missing. */
  private <T> T bad(HeaderAttribute attribute, T otherwise) {
    if (!text(attribute).isEmpty()) {
      report(attribute, text(attribute), attribute.form());
    }
    return otherwise;
  }

  private void report(HeaderAttribute attribute, String value, String wanted) {
    diagnostics.add(
        Code.HEADER_BAD_VALUE, header.at(attribute), attribute.bothNames(), value, wanted);
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
