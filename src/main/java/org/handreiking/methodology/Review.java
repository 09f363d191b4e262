package org.handreiking.methodology;

import java.time.LocalDate;

/** Whether a professional has looked at a page. */
public sealed interface Review {

  /** Whether somebody has. */
  boolean isDone();

  /** Nobody has. */
  record NotReviewed() implements Review {
    @Override
    public boolean isDone() {
      return false;
    }
  }

  /**
   * Somebody has.
   *
   * @param role what she is, never who she is
   */
  record Reviewed(LocalDate on, String role) implements Review {
    @Override
    public boolean isDone() {
      return true;
    }
  }
}
