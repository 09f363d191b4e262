/**
 * Described ways of working: methodologies, chapters, sessions, exercises, and what they need and
 * cost.
 */
package org.handreiking.methodology;
