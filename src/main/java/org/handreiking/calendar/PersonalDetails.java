package org.handreiking.calendar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.Digits;
import org.handreiking.table.Row;

/**
 * Looks in texts for readers for how one person can be reached: the number of a mobile telephone,
 * or an e-mail address that is not one of a role. What is found is never quoted.
 */
public final class PersonalDetails {

  /** Dutch mobile numbers; nine digits when Excel has taken the zero away. */
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?:\\+|00)?31[ .-]?(?:\\(0\\)|0)?[ .-]?|0)?6(?:[ .-]?\\d){8}(?!\\d)");

  private static final Pattern MAIL =
      Pattern.compile("(?<name>[\\p{L}\\d._%+-]+)@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

  private static final Set<String> ROLES =
      Set.of(
          "aanmelden",
          "aanmelding",
          "administratie",
          "agenda",
          "balie",
          "bestuur",
          "contact",
          "coordinatie",
          "events",
          "groep",
          "hallo",
          "hello",
          "help",
          "hulp",
          "info",
          "informatie",
          "inschrijven",
          "inschrijving",
          "intake",
          "join",
          "mail",
          "noreply",
          "office",
          "planning",
          "post",
          "programma",
          "programme",
          "project",
          "receptie",
          "redactie",
          "register",
          "secretariaat",
          "support",
          "team",
          "training",
          "vragen",
          "vrijwilligers",
          "welcome",
          "welkom");

  private PersonalDetails() {}

  /**
   * Reports the texts for readers in {@code row}, translations included, that hold such a thing.
   */
  static void check(Row row) {
    for (String column : row.wordColumns()) {
      String text = Digits.western(row.text(column)).replace('\u00A0', ' ');
      if (holdsMobile(text)) {
        row.report(Code.CAL_PERSONS_PHONE, column);
      }
      if (holdsMailOfAPerson(text)) {
        row.report(Code.CAL_PERSONS_MAIL, column);
      }
    }
  }

  /** Whether there is the number of a mobile telephone in {@code text}, whose digits are ours. */
  public static boolean holdsMobile(String text) {
    return MOBILE.matcher(text).find();
  }

  private static boolean holdsMailOfAPerson(String text) {
    Matcher matcher = MAIL.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.results().anyMatch(result -> !isRole(result.group(1)));
  }

  /** Whether a part of the name says what it is for: {@code aanmelden.noord}. */
  private static boolean isRole(String name) {
    return Stream.of(name.split("[._%+-]")).anyMatch(ROLES::contains);
  }
}
