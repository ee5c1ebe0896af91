/**
 * The pages on which a teacher puts a question right after it was answered: what would change, for
 * whom, and the act. May use any root and no other feature's {@code web} package.
 */
@NullMarked
package org.aidememoire.marking.web.repair;

import org.jspecify.annotations.NullMarked;
