package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.handreiking.diagnostic.Leniency;

/**
 * What is to be built.
 *
 * @param site the folder that holds the four source folders
 * @param target the folder that the build may write in
 * @param date the day that the site counts as built
 * @param reuse whether results of earlier builds may be used again
 * @param leniency what is done about mistakes in the calendar
 * @param issuesEditions whether handbooks that have changed come out as new editions
 */
public record BuildRequest(
    Path site,
    Path target,
    LocalDate date,
    Reuse reuse,
    Leniency leniency,
    boolean issuesEditions) {

  /** A build that every mistake stops, and that issues no editions. */
  public BuildRequest(Path site, Path target, LocalDate date, Reuse reuse) {
    this(site, target, date, reuse, Leniency.STOP, false);
  }

  /** What of earlier builds a build may use. */
  public enum Reuse {
    WHAT_FITS,
    NOTHING
  }

  /** The published site. */
  public Path output() {
    return target.resolve("site");
  }

  /** The search indexes, one folder per language. */
  public Path index() {
    return target.resolve("index");
  }

  /** The headers as settings for servers, which are not published. */
  public Path headers() {
    return target.resolve("headers");
  }

  /** The reports for editors, which are no part of the site. */
  public Path report() {
    return report(target);
  }

  /** Where a build that writes in {@code target} leaves its reports. */
  public static Path report(Path target) {
    return target.resolve("report");
  }

  Path cache(String kind) {
    return cache().resolve(kind);
  }

  Path cache() {
    return target.resolve("cache");
  }

  /** For tools that insist on folders; gone when the build ends. */
  Path scratch() {
    return target.resolve("scratch");
  }
}
