/** The words that the site explains. */
package org.handreiking.glossary;
