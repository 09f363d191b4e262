package org.handreiking.handbook;

/** What a chapter is to its book. */
public enum ChapterKind {
  /** Opens a part of the book, on a page of its own. */
  PART,
  /** Text to read. */
  TEXT,
  /** An activity used in sessions. */
  EXERCISE,
  /** A sheet to give out, which stands alone on its paper. */
  SHEET,
  /** What comes after the text, to look things up: materials, calendar, costs. */
  APPENDIX,
  /** Words and what they mean. */
  GLOSSARY,
  /** Words and the pages where they stand. */
  INDEX,
  /** Chapters of one sort with their pages, before the text. */
  LIST
}
