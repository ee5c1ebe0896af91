/**
 * The page that explains every mark of an attempt, to the student once marks may be seen and to
 * their teacher always. May use any root and no other feature's {@code web} package.
 */
@NullMarked
package org.aidememoire.marking.web.explain;

import org.jspecify.annotations.NullMarked;
