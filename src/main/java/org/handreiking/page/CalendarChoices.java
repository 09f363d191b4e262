package org.handreiking.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handreiking.calendar.Childcare;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.When;
import org.handreiking.page.model.CalendarView.Choice;
import org.handreiking.page.model.CalendarView.Option;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/** By what a visitor can shorten a list of the calendar: language, place, children, day, hour. */
final class CalendarChoices {

  /** The hours at which the afternoon and the evening begin. */
  private static final int NOON = 12;

  private static final int EVENING = 18;
  private static final int WEEK_DAYS = 7;

  private final Texts texts;
  private final Language language;

  CalendarChoices(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
  }

  /** What {@code occurrence} is found by, with blanks between. */
  String marks(Occurrence occurrence) {
    return questions().values().stream()
        .map(question -> question.apply(occurrence))
        .flatMap(answers -> answers.keySet().stream())
        .collect(Collectors.joining(" "));
  }

  /** The questions that not all of {@code occurrences} answer in the same way. */
  List<Choice> choices(List<Occurrence> occurrences) {
    List<Choice> choices = new ArrayList<>();
    questions()
        .forEach(
            (key, question) -> {
              Map<String, Option> options = new TreeMap<>();
              Map<String, Integer> counts = new TreeMap<>();
              for (Occurrence one : occurrences) {
                question
                    .apply(one)
                    .forEach(
                        (mark, label) -> {
                          options.put(mark, new Option(mark, label));
                          counts.merge(mark, 1, Integer::sum);
                        });
              }
              if (counts.values().stream().anyMatch(count -> count < occurrences.size())) {
                choices.add(new Choice(key, List.copyOf(options.values())));
              }
            });
    return choices;
  }

  /** By their keys, in the order in which visitors see them; answers are labels by mark. */
  private Map<String, Function<Occurrence, Map<String, String>>> questions() {
    Map<String, Function<Occurrence, Map<String, String>>> questions = new LinkedHashMap<>();
    questions.put("language", this::languages);
    questions.put("place", this::places);
    questions.put("children", this::children);
    questions.put("weekday", this::weekdays);
    questions.put("hours", this::hours);
    return questions;
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
