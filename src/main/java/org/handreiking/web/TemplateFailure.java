package org.handreiking.web;

/** A template that cannot be used: missing, not understood, or stopped. */
final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;

  /**
   * Says what is wrong.
   *
   * @param line counted from 1; 0 when the template as a whole is missing
   */
  TemplateFailure(String template, int line, String message, Exception cause) {
    super(message, cause);
    this.template = template;
    this.line = line;
  }

  String template() {
    return template;
  }

  int line() {
    return line;
  }
}
