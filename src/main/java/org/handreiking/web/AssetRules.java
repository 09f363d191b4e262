package org.handreiking.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Scripts keep nothing and tell nobody; styles and drawings ask nobody for anything. */
final class AssetRules {

  private static final Pattern COMMENT = Pattern.compile("\\s*(//|/\\*|\\*).*");

  /** What keeps something in the browser, or writes to its history or its address. */
  private static final Pattern KEEPS =
      Pattern.compile(
          "\\bdocument\\s*\\.\\s*cookie\\b|\\bcookieStore\\b|\\blocalStorage\\b"
              + "|\\bsessionStorage\\b|\\bindexedDB\\b|\\bserviceWorker\\b|\\bcaches\\s*\\."
              + "|\\bnavigator\\s*\\.\\s*storage\\b|\\bwindow\\s*\\.\\s*name\\s*=(?!=)"
              + "|\\bpushState\\b|\\breplaceState\\b|\\bnavigation\\s*\\.\\s*navigate\\b"
              + "|\\blocation\\s*\\.\\s*(hash|search)\\s*\\+?=(?!=)"
              + "|\\blocation\\s*\\.\\s*(assign|replace)\\s*\\(\\s*[\"'`]?[?#]"
              + "|\\blocation(\\s*\\.\\s*href)?\\s*\\+?=\\s*[\"'`][?#]");

  private static final Pattern TELLS =
      Pattern.compile(
          "\\bsendBeacon\\b|\\bWebSocket\\b|\\bEventSource\\b|\\bRTCPeerConnection\\b"
              + "|\\bWebTransport\\b");

  private static final Pattern RUNS_TEXT =
      Pattern.compile("\\beval\\s*\\(|\\bnew\\s+Function\\b|\\bset(Timeout|Interval)\\(\\s*[\"'`]");

  private static final Pattern ADDRESS =
      Pattern.compile("[\"'`](?<link>(https?:)?//[^\"'`\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMESPACE = Pattern.compile("http://www\\.w3\\.org/.*");

  private static final Pattern SVG_LINK =
      Pattern.compile(
          "(?:href|src)\\s*=\\s*[\"'](?<link>[^\"']+)|url\\(\\s*[\"']?(?<url>[^\"')\\s]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SVG_RUNS =
      Pattern.compile(
          "<script|\\son[a-z]+\\s*=|javascript:|<foreignObject", Pattern.CASE_INSENSITIVE);

  private final Foreign foreign;
  private final Diagnostics diagnostics;

  AssetRules(Foreign foreign, Diagnostics diagnostics) {
    this.foreign = foreign;
    this.diagnostics = diagnostics;
  }

  /** Checks the assets of {@code tree}. */
  void check(SourceTree tree) {
    for (SourceFile file : tree.below("assets", "")) {
      List<String> lines = file.lines();
      for (int i = 0; i < lines.size(); i++) {
        check(file.at(i + 1), lines.get(i));
      }
    }
  }

  private void check(Position at, String line) {
    if (Pieces.isScript(at.path())) {
      checkScript(at, line);
    } else if (at.path().endsWith(".css")) {
      checkStyle(at, line);
    } else if (at.path().endsWith(".svg")) {
      checkDrawing(at, line);
    }
  }

  private void checkScript(Position at, String line) {
    if (COMMENT.matcher(line).matches()) {
      return;
    }
    report(Code.TRACE_KEPT, at, KEEPS.matcher(line));
    report(Code.TRACE_TOLD, at, TELLS.matcher(line));
    report(Code.TRACE_INLINE, at, RUNS_TEXT.matcher(line));
    Matcher address = ADDRESS.matcher(line);
    while (address.find()) {
      String link = address.group("link");
      if (!NAMESPACE.matcher(link).matches() && foreign.isAsked(link)) {
        diagnostics.add(Code.TRACE_THIRD_PARTY, at, link);
      }
    }
  }

  private void checkStyle(Position at, String line) {
    Pieces.linksOfStyle(line).forEach(link -> checkLink(at, link));
  }

  private void checkDrawing(Position at, String line) {
    report(Code.TRACE_INLINE, at, SVG_RUNS.matcher(line));
    Matcher matcher = SVG_LINK.matcher(line);
    while (matcher.find()) {
      checkLink(at, matcher.group("link") == null ? matcher.group("url") : matcher.group("link"));
    }
  }

  private void checkLink(Position at, String link) {
    if (foreign.isAsked(link)) {
      diagnostics.add(Code.TRACE_THIRD_PARTY, at, link);
    }
  }

  private void report(Code code, Position at, Matcher matcher) {
    while (matcher.find()) {
      diagnostics.add(code, at, matcher.group().strip());
    }
  }
}
