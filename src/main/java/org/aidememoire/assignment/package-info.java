/**
 * Lessons set to a course, and which deadline applies to whom. Imports {@code course} and {@code
 * lesson}.
 */
@NullMarked
package org.aidememoire.assignment;

import org.jspecify.annotations.NullMarked;
