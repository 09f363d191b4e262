/** The commands: the only place that prints. */
package org.handreiking.cli;
