/** The rules of how marks are explained. */
@NullMarked
package org.aidememoire.question.explain;

import org.jspecify.annotations.NullMarked;
