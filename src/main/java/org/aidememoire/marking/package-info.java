/**
 * What a person says about a student's answers. Imports {@code attempt}, {@code lesson} and {@code
 * question}.
 */
@NullMarked
package org.aidememoire.marking;

import org.jspecify.annotations.NullMarked;
