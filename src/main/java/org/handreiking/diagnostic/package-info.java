/** What is wrong with the input: where, how bad, and what to do about it. */
package org.handreiking.diagnostic;
