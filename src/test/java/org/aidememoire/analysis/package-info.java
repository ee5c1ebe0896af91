/**
 * Tests of the statistics: one fixture for each type of question, with figures worked out by hand.
 */
@NullMarked
package org.aidememoire.analysis;

import org.jspecify.annotations.NullMarked;
