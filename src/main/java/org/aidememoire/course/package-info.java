/**
 * Courses, their teachers, the students enrolled in them and the codes to join by. Imports {@code
 * people}.
 */
@NullMarked
package org.aidememoire.course;

import org.jspecify.annotations.NullMarked;
