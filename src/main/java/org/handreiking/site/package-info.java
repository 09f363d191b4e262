/** What the whole site shares: its settings, its languages, and the addresses of its pages. */
package org.handreiking.site;
