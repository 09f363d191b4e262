/** Pictures of models, drawn from their labels: text in, SVG out. */
package org.handreiking.drawing;
