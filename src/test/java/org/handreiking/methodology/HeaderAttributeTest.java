package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.handreiking.diagnostic.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderAttributeTest {

  @ParameterizedTest
  @EnumSource(HeaderAttribute.class)
  void whatCanBeWrittenIsToldInBothLanguages(HeaderAttribute attribute) {
    for (String language : List.of("nl", "en")) {
      String key = attribute.form().replace("@", "");
      assertFalse(Messages.in(language).text(key).isBlank(), key);
    }
  }

  @Test
  void noNameMeansTwoAttributes() {
    List<String> names =
        Arrays.stream(HeaderAttribute.values()).flatMap(one -> one.names().stream()).toList();

    assertEquals(names, names.stream().distinct().toList());
  }
}
