package org.handreiking.epub;

import org.handreiking.handbook.Chapter;
import org.jsoup.nodes.Element;

/**
 * A chapter that is becoming a file.
 *
 * @param file its name within the folder of the texts: {@code spiegel.xhtml}
 * @param body its HTML, which the steps change
 */
record Draft(Chapter chapter, String file, Element body) {}
