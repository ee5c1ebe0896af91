/**
 * The pages on which a teacher reads one student's work and answers it. May use any root and no
 * other {@code web} package.
 */
@NullMarked
package org.aidememoire.marking.web;

import org.jspecify.annotations.NullMarked;
