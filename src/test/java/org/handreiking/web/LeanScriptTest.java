package org.handreiking.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeanScriptTest {

  @Test
  void commentsAndIndentationAreLeftOut() {
    String script =
        """
        // Says hello.
        {
          // Why.

          say("hello // you");
        }
        """;

    assertEquals("{\nsay(\"hello // you\");\n}\n", LeanScript.of(script));
  }

  @Test
  void scriptInWhichALineMayBePartOfATextStaysAsItIs() {
    String template = "say(`\n  // not a comment\n`);\n";
    String comment = "/*\n  // a\n*/\n";
    String goesOn = "say('a\\\n  b');\n";

    assertEquals(template, LeanScript.of(template));
    assertEquals(comment, LeanScript.of(comment));
    assertEquals(goesOn, LeanScript.of(goesOn));
  }
}
