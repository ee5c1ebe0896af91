/**
 * A lesson's quiz on paper: a copy for students, and a key for their teacher. May import any root
 * package, and {@code marking.web}.
 */
@NullMarked
package org.aidememoire.marking.web.print;

import org.jspecify.annotations.NullMarked;
