package org.handreiking.diagnostic;

/** What is done about a mistake of which it is known what must stay off the site because of it. */
public enum Leniency {
  /** The site is not published, as with any other mistake. */
  STOP,
  /** The rest of the site is published. */
  LEAVE_OUT
}
