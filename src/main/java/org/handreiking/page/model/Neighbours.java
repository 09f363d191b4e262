package org.handreiking.page.model;

import java.util.Optional;

/** The pages before and after this one, in the editors' order. */
public record Neighbours(Optional<PageLink> previous, Optional<PageLink> next) {}
