package org.handreiking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a server should send with every file of the site. This is the one place where it stands:
 * pages and the settings for servers are made from it.
 */
public final class SecurityHeaders {

  private static final String POLICY = "Content-Security-Policy";

  /** Only the site's own files, and nothing at all of what it does not use. */
  private static final List<String> IN_PAGES =
      List.of(
          "default-src 'none'",
          // A mask is drawn from data: browsers refuse to fetch one from a folder or memory stick.
          "img-src 'self' data:",
          "style-src 'self'",
          "script-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'none'",
          "base-uri 'none'",
          "form-action 'none'");

  /** What browsers heed in a header only. */
  private static final String IN_HEADERS = "frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** The policy as far as a page itself can set it. */
  public static String metaPolicy() {
    return String.join("; ", IN_PAGES);
  }

  /** All headers by name, in the order in which they are written. */
  public static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(POLICY, metaPolicy() + "; " + IN_HEADERS);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    // Not for subdomains, and not for ever: those are the organisation's own to decide.
    headers.put("Strict-Transport-Security", "max-age=31536000");
    return headers;
  }

  /** The file {@code _headers} of Netlify and Cloudflare Pages. */
  static String hosted() {
    return "/*\n" + lines("  %s: %s\n");
  }

  /** For a {@code server} or {@code location} block of nginx. */
  static String nginx() {
    return lines("add_header %s \"%s\" always;\n");
  }

  /** For a {@code .htaccess} file or a {@code VirtualHost} block of Apache. */
  static String apache() {
    return "<IfModule mod_headers.c>\n"
        + lines("  Header always set %s \"%s\"\n")
        + "</IfModule>\n";
  }

  /** For a site block of Caddy. */
  static String caddy() {
    return "header {\n" + lines("\t%s \"%s\"\n") + "}\n";
  }

  private static String lines(String form) {
    return all().entrySet().stream()
        .map(header -> form.formatted(header.getKey(), header.getValue()))
        .collect(Collectors.joining());
  }
}
