/** The route: how a folder of sources becomes a site. */
package org.handreiking.build;
