/**
 * The quiz, item by item, from its beginning to the hand-in. Shows HTML; imports any root, {@code
 * attempt.web}, {@code attempt.web.answer} and {@code attempt.web.result}.
 */
@NullMarked
package org.aidememoire.attempt.web.quiz;

import org.jspecify.annotations.NullMarked;
