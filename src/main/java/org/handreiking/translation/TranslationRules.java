package org.handreiking.translation;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.Digits;

/**
 * What must come through a translation as it is: where links lead, what stands between braces, the
 * marks of bold and italics, line ends, tags, long numbers; and the plural forms that a language
 * has (CLDR).
 */
final class TranslationRules {

  private static final Pattern MACRO =
      Pattern.compile("\\b[a-z]+:[^\\s\\[\\]]+(?=\\[)|(?<=<<)[^,>]+");
  private static final Pattern BRACES = Pattern.compile("\\{[A-Za-z0-9_-]+[},]");
  private static final Pattern MARK = Pattern.compile("[*_`#^~]|<<|>>| \\+$", Pattern.MULTILINE);
  private static final Pattern TAG = Pattern.compile("</?[a-z][a-z0-9]*(?=[\\s/>])");
  private static final Pattern LINE_END = Pattern.compile("\n");

  /** Three digits or more: telephone numbers, years, amounts; however thousands are written. */
  private static final Pattern NUMBER = Pattern.compile("\\d{3,}");

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[.,\u066C\u00A0\u202F](?=\\d{3}(?!\\d))");

  private static final Pattern CONTROL =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  /** What stands for a letter that was lost, and the marks that the site uses itself. */
  private static final Pattern NO_LETTER = Pattern.compile("[\\uFFFD\\uE000-\\uE002]");

  private static final Set<MessagePattern.Part.Type> ARGUMENT =
      EnumSet.of(MessagePattern.Part.Type.ARG_NUMBER, MessagePattern.Part.Type.ARG_NAME);
  private static final Set<MessagePattern.Part.Type> ARG_SELECTOR =
      EnumSet.of(MessagePattern.Part.Type.ARG_SELECTOR);

  private final Language language;
  private final Diagnostics diagnostics;

  TranslationRules(Language language, Diagnostics diagnostics) {
    this.language = language;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what is wrong with a translation. One with mistakes is not shown; characters that
   * change the direction are reported only.
   */
  boolean accept(PoEntry entry) {
    String source = entry.previous().filter(old -> entry.isFuzzy()).orElse(entry.key()).text();
    String text = entry.translations().get(0);
    Matcher control = CONTROL.matcher(text);
    if (control.find()) {
      diagnostics.add(Code.PO_CONTROL, entry.at(), codePoint(control));
    }
    Matcher lost = NO_LETTER.matcher(text);
    if (lost.find()) {
      diagnostics.add(Code.PO_NO_LETTER, entry.at(), codePoint(lost));
      return false;
    }
    boolean isMessage = BRACES.matcher(source).find() && source.matches("(?s).*\\{\\d.*");
    boolean isWhole =
        isMessage
            ? hasArguments(entry, source, text)
            : isSame(entry, MACRO, source, text)
                && isSame(entry, BRACES, source, text)
                && isSame(entry, MARK, withoutTargets(source), withoutTargets(text));
    return isWhole
        && isSame(entry, TAG, source, text)
        && isSame(entry, LINE_END, source, text)
        && hasNumbers(entry, source, text);
  }

  private static String codePoint(Matcher found) {
    return "U+%04X".formatted(found.group().codePointAt(0));
  }

  private static String withoutTargets(String text) {
    return MACRO.matcher(text).replaceAll("");
  }

  /** A message of ICU has the arguments of its source, and every form of a number. */
  private boolean hasArguments(PoEntry entry, String source, String text) {
    Optional<MessagePattern> wanted = pattern(source);
    Optional<MessagePattern> found = pattern(text);
    if (wanted.isEmpty()) {
      return true;
    }
    List<String> names = parts(wanted.get(), ARGUMENT);
    List<String> given = found.map(one -> parts(one, ARGUMENT)).orElse(List.of());
    return isSame(entry, names, given)
        && (parts(wanted.get(), ARG_SELECTOR).isEmpty()
            || hasForms(entry, parts(found.orElseThrow(), ARG_SELECTOR)));
  }

  private static Optional<MessagePattern> pattern(String text) {
    try {
      return Optional.of(new MessagePattern(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The parts of some types, in the order of the alphabet, each once. */
  private static List<String> parts(MessagePattern pattern, Set<MessagePattern.Part.Type> types) {
    Set<String> parts = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (types.contains(part.getType())) {
        parts.add(pattern.getSubstring(part));
      }
    }
    return List.copyOf(parts);
  }

  private boolean hasNumbers(PoEntry entry, String source, String text) {
    List<String> wanted = all(NUMBER, western(source));
    List<String> found = all(NUMBER, western(text));
    if (wanted.equals(found)) {
      return true;
    }
    Difference difference = Difference.of(wanted, found);
    diagnostics.add(Code.PO_NUMBER, entry.at(), difference.lost(), difference.added());
    return false;
  }

  /** {@code text} with digits from 0 to 9, and thousands without anything before them. */
  private static String western(String text) {
    return THOUSANDS.matcher(Digits.western(text)).replaceAll("");
  }

  private boolean isSame(PoEntry entry, Pattern what, String source, String text) {
    return isSame(entry, all(what, source), all(what, text));
  }

  private boolean isSame(PoEntry entry, List<String> wanted, List<String> found) {
    if (wanted.equals(found)) {
      return true;
    }
    Difference difference = Difference.of(wanted, found);
    diagnostics.add(Code.PO_MARKUP, entry.at(), difference.lost(), difference.added());
    return false;
  }

  /** In the order of the alphabet: a translation may say things in another order. */
  private static List<String> all(Pattern what, String text) {
    return what.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** What a translation lacks, and what it has too much; {@code –} for nothing. */
  private record Difference(String lost, String added) {

    static Difference of(List<String> wanted, List<String> found) {
      return new Difference(without(wanted, found), without(found, wanted));
    }

    private static String without(List<String> all, List<String> others) {
      List<String> left = new ArrayList<>(all);
      others.forEach(left::remove);
      left.replaceAll(one -> one.equals("\n") ? "\\n" : one.strip());
      return left.isEmpty() ? "–" : String.join(" ", left);
    }
  }

  private boolean hasForms(PoEntry entry, List<String> found) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    Set<String> wanted = new TreeSet<>(rules.getKeywords());
    found.forEach(wanted::remove);
    if (!wanted.isEmpty()) {
      diagnostics.add(
          Code.PO_PLURAL,
          entry.at(),
          String.join(", ", wanted),
          String.join(", ", rules.getKeywords()));
    }
    return wanted.isEmpty();
  }
}
