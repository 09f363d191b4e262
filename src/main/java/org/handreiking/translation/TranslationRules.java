package org.handreiking.translation;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;

/**
 * What must come through a translation as it is: where links lead, what stands between braces, the
 * marks of bold and italics, hard line breaks; and the plural forms that a language has (CLDR).
 */
final class TranslationRules {

  private static final Pattern MACRO = Pattern.compile("\\b[a-z]+:[^\\s\\[\\]]+(?=\\[)");
  private static final Pattern BRACES = Pattern.compile("\\{[A-Za-z0-9_-]+[},]");
  private static final Pattern NUMBERED = Pattern.compile("\\{\\d+(?=[},])");
  private static final Pattern MARK = Pattern.compile("[*_`#^~]|<<|>>| \\+$", Pattern.MULTILINE);
  private static final Pattern CONTROL =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uE000-\\uE002]");

  private final Language language;
  private final Diagnostics diagnostics;

  TranslationRules(Language language, Diagnostics diagnostics) {
    this.language = language;
    this.diagnostics = diagnostics;
  }

  /** Reports what is wrong with a translation; one with mistakes is not shown. */
  boolean accept(PoEntry entry) {
    String source = entry.previous().filter(old -> entry.isFuzzy()).orElse(entry.key()).text();
    String text = entry.translations().get(0);
    Matcher control = CONTROL.matcher(text);
    if (control.find()) {
      String name = "U+%04X".formatted(control.group().codePointAt(0));
      diagnostics.add(Code.PO_CONTROL, entry.at(), name);
    }
    return hasPlural(entry)
        ? isSame(entry, NUMBERED, source, text) && hasForms(entry, text)
        : isSame(entry, MACRO, source, text)
            && isSame(entry, BRACES, source, text)
            && isSame(entry, MARK, withoutTargets(source), withoutTargets(text));
  }

  private static String withoutTargets(String text) {
    return MACRO.matcher(text).replaceAll("");
  }

  private static boolean hasPlural(PoEntry entry) {
    return entry.key().text().contains(", plural,");
  }

  private boolean isSame(PoEntry entry, Pattern what, String source, String text) {
    List<String> wanted = all(what, source);
    List<String> found = all(what, text);
    if (wanted.equals(found)) {
      return true;
    }
    List<String> lost = new ArrayList<>(wanted);
    found.forEach(lost::remove);
    List<String> added = new ArrayList<>(found);
    wanted.forEach(added::remove);
    String difference = String.join(" ", lost.isEmpty() ? added : lost);
    diagnostics.add(
        Code.PO_MARKUP,
        entry.at(),
        difference.strip(),
        String.join(" ", wanted),
        String.join(" ", found));
    return false;
  }

  /** In the order of the alphabet: a translation may say things in another order. */
  private static List<String> all(Pattern what, String text) {
    Stream<String> found = what.matcher(text).results().map(MatchResult::group).sorted();
    // Each plural form may say the number, or not.
    return what.equals(NUMBERED) ? found.distinct().toList() : found.toList();
  }

  private boolean hasForms(PoEntry entry, String text) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    Set<String> wanted = new TreeSet<>(rules.getKeywords());
    Optional<Set<String>> found = forms(text);
    if (found.isPresent() && found.get().containsAll(wanted)) {
      return true;
    }
    wanted.removeAll(found.orElse(Set.of()));
    diagnostics.add(
        Code.PO_PLURAL,
        entry.at(),
        String.join(", ", wanted),
        String.join(", ", rules.getKeywords()));
    return false;
  }

  /** The plural forms of an ICU message; empty when it is not well written. */
  private static Optional<Set<String>> forms(String text) {
    try {
      MessagePattern pattern = new MessagePattern(text);
      Set<String> forms = new TreeSet<>();
      for (int i = 0; i < pattern.countParts(); i++) {
        MessagePattern.Part part = pattern.getPart(i);
        if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
          forms.add(pattern.getSubstring(part));
        }
      }
      return Optional.of(forms);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
