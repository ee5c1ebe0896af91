/**
 * The pages on which students work: the reading with its guided questions, the quiz, the hand-in
 * and the marked result. May import any root package, and no other {@code web}.
 */
@NullMarked
package org.aidememoire.attempt.web;

import org.jspecify.annotations.NullMarked;
