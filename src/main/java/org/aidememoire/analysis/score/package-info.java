/**
 * What the points of a class say about a whole quiz: how they are spread, and how far they can be
 * relied on. Pure; may import {@code analysis} and what that may.
 */
@NullMarked
package org.aidememoire.analysis.score;

import org.jspecify.annotations.NullMarked;
