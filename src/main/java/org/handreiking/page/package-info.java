/** Everything the site knows, and the pages that are made from it. */
package org.handreiking.page;
