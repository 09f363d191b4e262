/** JBake, wrapped: pages composed from templates, and the checks on what came out. */
package org.handreiking.web;
