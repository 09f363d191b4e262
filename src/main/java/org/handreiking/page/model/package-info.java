/** What templates see: records of ready texts and links, nothing to compute. */
package org.handreiking.page.model;
