/**
 * The students of the fault suite: what they do at their devices, over plain HTTP, and how they
 * write down what they were told. Knows nothing of what breaks.
 */
@NullMarked
package org.aidememoire.faults.pupil;

import org.jspecify.annotations.NullMarked;
