package org.handreiking.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form of Dutch words tells about a sentence: passive voice, verbs and adjectives made
 * into nouns, subordinate clauses. It knows no grammar; what it finds is a hint.
 */
final class DutchSentence {

  private static final Set<String> BECOME = Set.of("word", "wordt", "worden", "werd", "werden");
  private static final Set<String> BE =
      Set.of("is", "zijn", "ben", "bent", "was", "waren", "geweest");
  private static final Set<String> HAVE = Set.of("heb", "hebt", "heeft", "hebben", "had", "hadden");

  private static final Pattern PARTS = pattern("[,;:–—()]|\\ben\\b|\\bmaar\\b");

  private static final Pattern INFINITIVE_AS_NOUN =
      pattern("\\bhet (?:\\p{L}+(?:lijk|ig|isch|s) )?(\\p{L}{2,}en) van\\b");

  /** Nouns with het that end as infinitives do. */
  private static final Set<String> NOUNS_ON_EN =
      Set.copyOf(
          Words.of(
              """
              eten examen gegeven geheugen goeden heden inkomen kussen laken leven midden noorden
              oosten teken verleden vermogen vertrouwen volgen voorkomen wapen westen wezen zuiden
              """));

  private static final Pattern ING =
      pattern(
          "\\b(?:de|het|een|deze|die|hun|onze|door|voor|na|bij|met) (?:\\p{L}+ )?(\\p{L}{3,}ing) van\\b");

  /** What can be pointed at, or stands for people: no verb is hidden in it. */
  private static final Pattern THINGS_ON_ING =
      pattern(
          ".*(?:[kv]ring|\\bring|ding|koning|leerling|tekening|woning|verdieping|rekening|afdeling|"
              + "instelling|regering|mening|opleiding|training|omgeving|stichting|vereniging|lening|"
              + "leiding|ervaring|bedoeling|houding|richting|tweeling|vergadering|betaling|"
              + "wandeling|begroting|vestiging|bevolking|belasting|verzameling|stelling|oefening|"
              + "aanbeveling|samenleving|vluchteling|uitkering|toestemming|instemming|planning|"
              + "samenvatting|opmerking|coaching|werking|schrijving|afspiegeling|sluiting|indeling|uitnodiging|herhaling)");

  private static final Set<String> CONJUNCTIONS =
      Set.copyOf(
          Words.of(
              """
              aangezien doordat hoewel indien mits nadat ofschoon omdat opdat tenzij terwijl
              totdat voordat waaraan waarbij waardoor waarin waarmee waarna waarop waaruit waarvan
              zodat zodra zolang
              """));

  /** One of these is in whatever {@link #OPENERS} finds, which is dear to look for. */
  private static final Set<String> INSIDE = Set.of("als", "dat", "die", "of", "wat");

  /** Words that open a clause only after a comma, or after what they tell more about. */
  private static final Pattern OPENERS =
      pattern(
          ", (?:als|dat|die)\\b"
              + "|\\b(?:mensen|vrouwen|mannen|kinderen|iemand|anderen|degenen?|personen) die\\b"
              + "|\\b(?:alles|iets|niets) (?:dat|wat)\\b"
              + "|\\b(?:weet|weten|vraagt|vragen) (?:dat|of)\\b"
              + "|\\b(?:zegt|zeggen|vertelt|vertellen|denkt|denken|ziet|zien|merkt|merken|hoort|horen|"
              + "vindt|vinden|zorgt|zorgen|betekent|hoopt|hopen|wilt|willen) dat\\b");

  private final String text;
  private final List<String> words;

  /** Looks at one sentence. */
  DutchSentence(String sentence) {
    this.text = sentence.toLowerCase(Locale.ROOT);
    this.words = Words.small(text);
  }

  /** What {@code \\b} and {@code \\w} mean is then the same in every version of Java. */
  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The words that make the sentence passive: {@code wordt … gemaakt}. */
  Optional<String> passive() {
    boolean maybe = words.contains("door") || words.stream().anyMatch(BECOME::contains);
    return maybe
        ? PARTS.splitAsStream(text).flatMap(part -> passive(Words.small(part)).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> passive(List<String> part) {
    Optional<String> participle = part.stream().filter(Participles::has).findFirst();
    boolean isPerfect = part.stream().anyMatch(HAVE::contains);
    return isPerfect
        ? Optional.empty()
        : participle.flatMap(one -> passiveVerb(part).map(verb -> verb + " … " + one));
  }

  /** A form of worden; or of zijn, when it is said who did it. */
  private static Optional<String> passiveVerb(List<String> part) {
    boolean saysByWhom = part.contains("door");
    return part.stream()
        .filter(word -> BECOME.contains(word) || (saysByWhom && BE.contains(word)))
        .findFirst();
  }

  /** Verbs used as nouns: {@code het schrijven van}, {@code de uitvoering van}. */
  List<String> nominalisations() {
    List<String> found = new ArrayList<>();
    if (!words.contains("van")) {
      return found;
    }
    Matcher infinitive = INFINITIVE_AS_NOUN.matcher(text);
    while (infinitive.find()) {
      if (!NOUNS_ON_EN.contains(infinitive.group(1))) {
        found.add(infinitive.group());
      }
    }
    Matcher ing = ING.matcher(text);
    while (ing.find()) {
      if (!THINGS_ON_ING.matcher(ing.group(1)).matches()) {
        found.add(ing.group());
      }
    }
    return found;
  }

  /** The words that open a subordinate clause, in their order of kind. */
  List<String> clauses() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean opens = CONJUNCTIONS.contains(words.get(i)) || (i == 0 && words.get(i).equals("als"));
      // Waarin, waarop … ask at the start of a question.
      boolean asks = i == 0 && words.get(i).startsWith("waar") && text.endsWith("?");
      if (opens && !asks) {
        found.add(words.get(i));
      }
    }
    if (words.stream().noneMatch(INSIDE::contains)) {
      return found;
    }
    OPENERS.matcher(text).results().forEach(one -> found.add(one.group().replace(", ", "")));
    return found;
  }
}
