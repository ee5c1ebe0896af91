/**
 * The page on which a teacher sees what a class understood, item by item, and nobody's name. May
 * use any root and no other {@code web} package.
 */
@NullMarked
package org.aidememoire.analysis.web;

import org.jspecify.annotations.NullMarked;
