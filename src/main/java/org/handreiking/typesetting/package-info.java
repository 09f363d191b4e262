/** Formatting objects set as tagged PDF: type, Arabic letters, pages put right afterwards. */
package org.handreiking.typesetting;
