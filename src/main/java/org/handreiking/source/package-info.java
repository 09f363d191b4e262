/** Source files as an editor sees them, and places in them. */
package org.handreiking.source;
