/** The rules of marking, at their edges. */
@NullMarked
package org.aidememoire.question;

import org.jspecify.annotations.NullMarked;
