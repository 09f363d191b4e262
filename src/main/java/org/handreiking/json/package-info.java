/** Strict reading of JSON, in which every value knows its place. */
package org.handreiking.json;
