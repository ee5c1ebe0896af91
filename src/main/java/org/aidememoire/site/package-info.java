/**
 * What every page shares: the layout and its words, home, languages and the security headers. Shows
 * HTML; imports any root; imported by nobody (templates reach its beans by name).
 */
@NullMarked
package org.aidememoire.site;

import org.jspecify.annotations.NullMarked;
