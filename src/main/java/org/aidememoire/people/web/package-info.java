/**
 * Who has more time for what is timed: the coordinator's pages. May import any root package, and no
 * other {@code web}.
 */
@NullMarked
package org.aidememoire.people.web;

import org.jspecify.annotations.NullMarked;
