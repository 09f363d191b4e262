/** AsciidoctorJ, wrapped: AsciiDoc in, HTML fragments out, its log as diagnostics. */
package org.handreiking.asciidoc;
