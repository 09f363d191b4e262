/**
 * Finding pages: how each language's words become index terms, a Lucene index per language, and
 * questions to it. The only package that knows Lucene.
 */
package org.handreiking.search;
