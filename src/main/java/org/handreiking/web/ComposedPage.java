package org.handreiking.web;

import org.handreiking.page.SitePage;
import org.handreiking.site.PageAddress;

/** A finished page. */
public record ComposedPage(PageAddress address, SitePage page, String html) {}
