/** The catalogue of projects: practices that a publication describes. */
package org.handreiking.project;
