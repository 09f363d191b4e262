/** What a build writes: the output tree, the cache, and the swap of old for new. */
package org.handreiking.output;
