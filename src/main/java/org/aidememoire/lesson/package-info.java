/**
 * Lessons: a reading with guided questions, a quiz, or both, in published versions that never
 * change. Imports {@code corpus} and {@code question}.
 */
@NullMarked
package org.aidememoire.lesson;

import org.jspecify.annotations.NullMarked;
