/** What trainers and participants hold in their hands: sheets, cards, workbooks, shopping lists. */
package org.handreiking.handout;
