package org.handreiking.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handreiking.calendar.Childcare;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.OpenTo;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.When;
import org.handreiking.page.model.CalendarView.Choice;
import org.handreiking.page.model.CalendarView.Option;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/**
 * By what a visitor can shorten a list of the calendar: for whom, language, place, children, day,
 * hour.
 */
final class CalendarChoices {

  /** The hours at which the afternoon and the evening begin. */
  private static final int NOON = 12;

  private static final int EVENING = 18;
  private static final int WEEK_DAYS = 7;
  private static final List<OpenTo> OPEN_TO = List.of(OpenTo.values());

  private final Texts texts;
  private final Language language;
  private final List<Question> questions;

  CalendarChoices(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
    Comparator<Option> byLabel = Comparator.comparing(Option::label, language.order());
    Comparator<Option> byMark = Comparator.comparing(Option::mark);
    this.questions =
        List.of(
            new Question("open-to", this::openTo, byMark),
            new Question("language", this::languages, byLabel),
            new Question("place", this::places, byLabel),
            new Question("children", this::children, byMark),
            new Question("weekday", this::weekdays, byMark),
            new Question("hours", this::hours, byMark));
  }

  /**
   * A question.
   *
   * @param answers of a time: labels by mark
   * @param order in which visitors see the answers
   */
  private record Question(
      String key, Function<Occurrence, Map<String, String>> answers, Comparator<Option> order) {}

  /** What {@code occurrence} is found by, with blanks between. */
  String marks(Occurrence occurrence) {
    return questions.stream()
        .map(question -> question.answers().apply(occurrence))
        .flatMap(answers -> answers.keySet().stream())
        .collect(Collectors.joining(" "));
  }

  /** The questions that {@code occurrences} answer in several ways. */
  List<Choice> choices(List<Occurrence> occurrences) {
    return questions.stream()
        .map(question -> new Choice(question.key(), options(question, occurrences)))
        .filter(choice -> !choice.options().isEmpty())
        .toList();
  }

  /** The answers that some of {@code occurrences} give and others do not. */
  private static List<Option> options(Question question, List<Occurrence> occurrences) {
    Map<Option, Integer> counts = new TreeMap<>(question.order());
    for (Occurrence one : occurrences) {
      question
          .answers()
          .apply(one)
          .forEach((mark, label) -> counts.merge(new Option(mark, label), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(option -> option.getValue() < occurrences.size())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, String> openTo(Occurrence occurrence) {
    return occurrence
        .entry()
        .openTo()
        .map(open -> Map.of("o-" + OPEN_TO.indexOf(open), texts.text("open." + open.key())))
        .orElse(Map.of());
  }

  private Map<String, String> languages(Occurrence occurrence) {
    Map<String, String> answers = new LinkedHashMap<>();
    occurrence.entry().languages().forEach(tag -> answers.put("l-" + tag, language.nameOf(tag)));
    return answers;
  }

  /** A place is found by its municipality and by its area. */
  private Map<String, String> places(Occurrence occurrence) {
    Map<String, String> answers = new LinkedHashMap<>();
    occurrence.place().ifPresent(place -> addPlace(place, answers));
    return answers;
  }

  private void addPlace(Place place, Map<String, String> answers) {
    String city = "p-" + SitePaths.pathName(place.municipality());
    answers.put(city, place.municipality());
    if (!place.area().isEmpty()) {
      answers.put(
          city + "/" + SitePaths.pathName(place.area()),
          place.municipality() + language.comma() + place.area());
    }
  }

  /** Where there is childcare, children are welcome too. */
  private Map<String, String> children(Occurrence occurrence) {
    Map<String, String> answers = new LinkedHashMap<>();
    Childcare childcare = occurrence.entry().childcare().orElse(Childcare.NO);
    if (childcare != Childcare.NO) {
      answers.put("c-welcome", texts.text("list.children.welcome"));
    }
    if (childcare == Childcare.YES) {
      answers.put("c-yes", texts.text("list.children.yes"));
    }
    return answers;
  }

  private Map<String, String> weekdays(Occurrence occurrence) {
    Map<String, String> answers = new LinkedHashMap<>();
    When when = occurrence.when();
    long days = Math.min(when.moreDays() + 1, WEEK_DAYS);
    for (long more = 0; more < days; more++) {
      LocalDate day = when.firstDay().plusDays(more);
      DayOfWeek weekday = day.getDayOfWeek();
      answers.put("d-" + weekday.getValue(), language.weekday(weekday));
    }
    return answers;
  }

  /** Whole days are in every part of the day. */
  private Map<String, String> hours(Occurrence occurrence) {
    Map<String, String> answers = new LinkedHashMap<>();
    int minute = occurrence.when().startMinute();
    int hour = minute / 60;
    if (minute < 0 || hour < NOON) {
      answers.put("t-1", texts.text("choose.morning"));
    }
    if (minute < 0 || (hour >= NOON && hour < EVENING)) {
      answers.put("t-2", texts.text("choose.afternoon"));
    }
    if (minute < 0 || hour >= EVENING) {
      answers.put("t-3", texts.text("choose.evening"));
    }
    return answers;
  }
}
