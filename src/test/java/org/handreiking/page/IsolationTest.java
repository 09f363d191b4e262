package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolationTest {

  private static String body(String inside) {
    String html =
        Isolation.of("<!doctype html><html dir=\"rtl\"><body>" + inside + "</body></html>");
    return html.substring(html.indexOf("<body>") + 6, html.indexOf("</body>"));
  }

  @ParameterizedTest
  @CsvSource({
    "'اتصلي 0800-2000.', 'اتصلي <bdi dir=\"ltr\">0800-2000</bdi>.'",
    "'في 113.nl الآن', 'في <bdi dir=\"ltr\">113.nl</bdi> الآن'",
    "'من Kracht achter Tranen، هنا', 'من <bdi dir=\"ltr\">Kracht achter Tranen</bdi>، هنا'",
    "'Rotterdam 2026–2027', '<bdi dir=\"ltr\">Rotterdam 2026–2027</bdi>'",
    "'الجلسة L1 أو M2', 'الجلسة <bdi dir=\"ltr\">L1</bdi> أو <bdi dir=\"ltr\">M2</bdi>'",
    "'الرمز LH1.', 'الرمز <bdi dir=\"ltr\">LH1</bdi>.'",
    "'في Haschiba Bazar (Schilderswijk, Den Haag) اليوم',"
        + " 'في <bdi dir=\"ltr\">Haschiba Bazar (Schilderswijk, Den Haag)</bdi> اليوم'",
    "'اللغة (Nederlands) هنا', 'اللغة (<bdi dir=\"ltr\">Nederlands</bdi>) هنا'",
    "'عدد 12 و 3', 'عدد 12 و 3'",
    "'<p lang=\"nl\" dir=\"ltr\">Bel 0800-2000</p>', '<p lang=\"nl\" dir=\"ltr\">Bel 0800-2000</p>'",
    "'<a href=\"tel:0800-2000\">0800-2000</a>', '<a href=\"tel:0800-2000\"><bdi dir=\"ltr\">0800-2000</bdi></a>'",
    "'<a href=\"#\">دليل Atelier (PDF)</a>', '<a href=\"#\"><span>دليل <bdi dir=\"ltr\">Atelier (PDF)</bdi></span></a>'"
  })
  void namesAndNumbersStayWhole(String before, String after) {
    assertEquals(after, body(before));
  }
}
