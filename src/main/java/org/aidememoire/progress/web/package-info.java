/**
 * What students see of their own work: Today and Progress. May import any root package, and no
 * other {@code web}.
 */
@NullMarked
package org.aidememoire.progress.web;

import org.jspecify.annotations.NullMarked;
