/** Translations: gettext's PO files, the blocks of pages, what is behind and who has checked it. */
package org.handreiking.translation;
