/** Books made from converted pages: HTML to formatting objects. */
package org.handreiking.handbook;
