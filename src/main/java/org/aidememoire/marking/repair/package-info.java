/**
 * Putting a question right after it was answered: what would change, doing it, taking it back.
 * Imports {@code assignment}, {@code attempt}, {@code lesson} and {@code question}.
 */
@NullMarked
package org.aidememoire.marking.repair;

import org.jspecify.annotations.NullMarked;
