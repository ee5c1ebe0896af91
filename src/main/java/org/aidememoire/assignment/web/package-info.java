/**
 * The pages on which teachers set lessons, see how the class is with them and move due dates. May
 * use any root and no other {@code web} package.
 */
@NullMarked
package org.aidememoire.assignment.web;

import org.jspecify.annotations.NullMarked;
