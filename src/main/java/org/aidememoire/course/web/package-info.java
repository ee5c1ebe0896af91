/**
 * The pages on which teachers look after their courses and students join them. May use any root and
 * no other {@code web} package.
 */
@NullMarked
package org.aidememoire.course.web;

import org.jspecify.annotations.NullMarked;
