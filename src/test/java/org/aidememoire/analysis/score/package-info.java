/** Tests of what the points of a class say about a whole quiz. */
@NullMarked
package org.aidememoire.analysis.score;

import org.jspecify.annotations.NullMarked;
