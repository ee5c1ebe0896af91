/**
 * Which typed answers are most likely the same answer, spelled in several ways. Pure; may import
 * {@code question}.
 */
@NullMarked
package org.aidememoire.analysis.spelling;

import org.jspecify.annotations.NullMarked;
