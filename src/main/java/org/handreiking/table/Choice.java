package org.handreiking.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Bilingual;

/** A closed choice that editors write down by one of several names. */
public interface Choice {

  /**
   * Its names in small letters: the first is the English one, by which templates know it, the last
   * the Dutch one; in between stand others that editors write.
   */
  List<String> names();

  /** The English name. */
  default String key() {
    return names().get(0);
  }

  /** The choice with the name {@code text}, in whatever case. */
  static <E extends Enum<E> & Choice> Optional<E> find(String text, E[] choices) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(choices).filter(choice -> choice.names().contains(wanted)).findFirst();
  }

  /** The choice that was meant by {@code text}, which is no name of any. */
  static <E extends Enum<E> & Choice> Optional<E> nearest(String text, E[] choices) {
    List<String> names = Arrays.stream(choices).flatMap(one -> one.names().stream()).toList();
    return EditDistance.nearest(text, names).flatMap(name -> find(name, choices));
  }

  /** Its English and its Dutch name, for a message. */
  default String bothNames() {
    return Bilingual.of(key(), names().get(names().size() - 1));
  }

  /** What can be written, for a message. */
  static <E extends Enum<E> & Choice> String namesOf(E[] choices) {
    return Arrays.stream(choices).map(Choice::bothNames).collect(Collectors.joining(", "));
  }
}
