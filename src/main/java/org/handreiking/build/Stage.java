package org.handreiking.build;

/** The stages of the route, as far as they take long enough to be shown. */
public enum Stage {
  READ,
  CONVERT,
  COMPOSE,
  PRINT,
  FLYERS,
  HANDOUTS,
  INDEX,
  PUBLISH
}
