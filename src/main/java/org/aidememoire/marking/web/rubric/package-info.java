/**
 * The page on which a teacher marks long answers by their rubric. May use any root and {@code
 * marking.web}.
 */
@NullMarked
package org.aidememoire.marking.web.rubric;

import org.jspecify.annotations.NullMarked;
