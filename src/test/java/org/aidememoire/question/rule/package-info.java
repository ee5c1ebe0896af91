/** What marking rules are made of, at its edges. */
@NullMarked
package org.aidememoire.question.rule;

import org.jspecify.annotations.NullMarked;
