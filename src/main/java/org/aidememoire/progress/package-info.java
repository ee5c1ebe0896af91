/**
 * What students see of their own work, and what their teachers see of it. Imports {@code
 * assignment}, {@code attempt} and {@code lesson}.
 */
@NullMarked
package org.aidememoire.progress;

import org.jspecify.annotations.NullMarked;
