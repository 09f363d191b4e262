package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.web.SecurityHeaders;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers are told: headers, and whom to tell about a leak. */
class ServerFilesTest {

  private static final String POLICY = "Content-Security-Policy";

  @TempDir Path folder;

  private SeededSite site;

  @BeforeEach
  void startWithASiteThatIsInOrder() throws IOException {
    site = new SeededSite(folder);
  }

  @Test
  void everyServerIsToldTheSameHeaders() {
    site.build();
    Map<String, String> all = new TreeMap<>(SecurityHeaders.all());
    assertEquals(
        all, headers("target/site/_headers", "(?m)^  ([A-Za-z-]+): (.+)$"), "Netlify, Cloudflare");
    assertTrue(site.read("target/site/_headers").startsWith("/*\n"));
    String quoted = " ([A-Za-z-]+) \"(.+)\"";
    assertEquals(
        all, headers("target/headers/nginx.conf", "(?m)^add_header" + quoted + " always;$"));
    assertEquals(
        all, headers("target/headers/apache.conf", "(?m)^  Header always set" + quoted + "$"));
    assertEquals(all, headers("target/headers/Caddyfile", "(?m)^\t([A-Za-z-]+) \"(.+)\"$"));
  }

  private Map<String, String> headers(String file, String line) {
    Matcher matcher = Pattern.compile(line).matcher(site.read(file));
    Map<String, String> found = new TreeMap<>();
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  @Test
  void pagesCarryThePolicyAsFarAsTheyCan() throws IOException {
    site.write(
        "templates/frame.ftlh",
        Files.readString(Path.of("templates/layout.ftlh"))
            .replaceAll(
                "(?s).*(<meta http-equiv=[^\n]*\n).*",
                "<#macro frame>$1<meta name=\"referrer\" content=\"no-referrer\"></#macro><#macro links l></#macro>"));
    assertEquals(List.of(), site.found());
    String meta =
        Jsoup.parse(site.read("target/site/nl/index.html"))
            .select("meta[http-equiv=" + POLICY + "]")
            .attr("content");
    assertEquals(SecurityHeaders.all().get(POLICY), meta + "; frame-ancestors 'none'");
    assertFalse(meta.contains("unsafe") || meta.contains("http") || meta.contains("*"), meta);
  }

  @Test
  void aSiteThatNamesNobodyHasNoSecurityFileAndNothingIsSaid() {
    assertEquals(List.of(), site.found());
    assertFalse(Files.exists(folder.resolve("target/site/.well-known")));
  }

  @Test
  void aSiteThatNamesSomebodySaysSoInAFile() {
    name("mailto:leak@example.org", "2026-12-31");
    assertEquals(List.of(), site.found());
    assertEquals(
        """
        Contact: mailto:leak@example.org
        Expires: 2026-12-31T23:59:59Z
        Preferred-Languages: nl
        Canonical: https://example.org/.well-known/security.txt
        """,
        site.read("target/site/.well-known/security.txt"));
  }

  @Test
  void anExampleSaysThatItIsOne() {
    name("https://example.org/leak", "2026-12-31");
    site.replace("data/site.json", "\"help\"", "\"example\": true, \"help\"");
    site.build();
    assertTrue(site.read("target/site/.well-known/security.txt").startsWith("# An example"));
  }

  @Test
  void aDayThatIsPastIsAWarning() {
    name("mailto:leak@example.org", "2026-03-08");
    assertEquals(List.of("data/site.json SECURITY_EXPIRED 2026-03-08"), site.found());
    assertTrue(Files.exists(folder.resolve("target/site/.well-known/security.txt")));
  }

  @Test
  void aContactThatNobodyCanFollowIsReported() {
    name("leak@example.org", "2026-12-31");
    assertInstanceOf(BuildResult.Refused.class, site.build());
    assertTrue(site.found().get(0).endsWith("JSON_BAD_VALUE contact"), site.found().toString());
  }

  @Test
  void aDayThatIsNoneIsReported() {
    name("mailto:leak@example.org", "31-12-2026");
    assertTrue(site.found().get(0).endsWith("JSON_BAD_VALUE expires"), site.found().toString());
  }

  private void name(String contact, String expires) {
    site.replace(
        "data/site.json",
        "\"notFound\"",
        "\"security\": {\"contact\": \""
            + contact
            + "\", \"expires\": \""
            + expires
            + "\"}, \"notFound\"");
  }
}
