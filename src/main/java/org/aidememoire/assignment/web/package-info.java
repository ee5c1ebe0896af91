/**
 * How a class is with an assignment, and what all pages about one share; how they are set and
 * changed is in the children. May use any root and no other {@code web} package.
 */
@NullMarked
package org.aidememoire.assignment.web;

import org.jspecify.annotations.NullMarked;
