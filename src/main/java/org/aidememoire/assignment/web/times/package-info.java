/**
 * Until when and for how long: everybody's window and time limit, and those of a student's or a
 * group's own. Shows HTML; imports any root and {@code assignment.web}.
 */
@NullMarked
package org.aidememoire.assignment.web.times;

import org.jspecify.annotations.NullMarked;
