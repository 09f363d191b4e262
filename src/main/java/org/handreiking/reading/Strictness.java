package org.handreiking.reading;

/** How much a page may ask of who reads it. */
public enum Strictness {
  /** Long sentences are remarks in the report. */
  ADVICE,
  /** Long sentences are warnings, very long ones stop the build. */
  STRICT
}
