/** How easy the finished pages read: sentences, words, remarks, a score; and what it fails. */
package org.handreiking.reading;
