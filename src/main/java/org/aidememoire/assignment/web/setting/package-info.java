/**
 * Setting a lesson to a course, and taking it back. Shows HTML; imports any root, {@code
 * assignment.web} and {@code assignment.web.times}.
 */
@NullMarked
package org.aidememoire.assignment.web.setting;

import org.jspecify.annotations.NullMarked;
