package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.handreiking.source.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dorpsstraat 12, 3512 AB Utrecht|Kom naar Dorpsstraat 12 in Utrecht.|true",
        "Dorpsstraat 12, 3512 AB Utrecht|DORPSSTRAAT, nr. 12|false",
        "Dorpsstraat 12, 3512 AB Utrecht|dorpsstraat-12|true",
        "Dorpsstraat 12, 3512 AB Utrecht|3512ab|true",
        "Dorpsstraat 12, 3512 AB Utrecht|Dorpsstraat 125|false",
        "Dorpsstraat 12, 3512 AB Utrecht|Een huis in Utrecht|false",
        "Dorpsstraat 12a 3512AB Utrecht|Dorpsstraat 12A|true",
        "Achter de kerk|Wij zitten achter de kerk.|true",
        "Achter de kerk|Loop achterom naar de kerk.|false"
      })
  void aTextGivesAnAddressAwayByItsStreetOrItsPostcode(
      String address, String text, boolean expected) {
    HiddenAddress hidden = new HiddenAddress("huis", address, Position.SITE);
    assertEquals(expected, hidden.isIn(HiddenAddress.fold(text)));
  }
}
