/**
 * {@code bin/faults}: students work over plain HTTP at the packaged server while it, its database
 * and the wires between them break in every way we could think of; then everything that was
 * acknowledged must be there.
 */
@NullMarked
package org.aidememoire.faults;

import org.jspecify.annotations.NullMarked;
