package org.handreiking.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class FopEngineTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatTheTypesetterCannotDoIsReportedAndNotLeftOutInSilence() throws IOException {
    String fo =
        """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="nl">
          <fo:layout-master-set>
            <fo:simple-page-master master-name="m" page-width="10cm" page-height="10cm">
              <fo:region-body/>
            </fo:simple-page-master>
          </fo:layout-master-set>
          <fo:page-sequence master-reference="m">
            <fo:flow flow-name="xsl-region-body">
              <fo:block font-family="Text">
                <fo:external-graphic src="url('data:image/png;base64,AAAA')"/>
              </fo:block>
            </fo:flow>
          </fo:page-sequence>
        </fo:root>
        """;

    byte[] pdf = new FopEngine(diagnostics).typeset(fo, "Proef", List.of()).pdf();

    assertTrue(pdf.length > 0);
    assertEquals(
        List.of(Code.HANDBOOK_FAILED),
        diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
