/** Spreadsheets read into rows in which every cell knows its address. */
package org.handreiking.table;
