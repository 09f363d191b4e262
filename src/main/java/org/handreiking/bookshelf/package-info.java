/** Which books a site has, what is made of each, and which editions of them have come out. */
package org.handreiking.bookshelf;
