/**
 * How an assignment is taken: attempts, grading, and what may be seen when. Shows HTML; imports any
 * root and {@code assignment.web}.
 */
@NullMarked
package org.aidememoire.assignment.web.delivery;

import org.jspecify.annotations.NullMarked;
