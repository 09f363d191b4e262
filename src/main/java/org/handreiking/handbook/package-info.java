/** Books made from converted pages: HTML to formatting objects, to a tagged PDF. */
package org.handreiking.handbook;
