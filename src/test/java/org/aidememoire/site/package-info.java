/** The frame of every page, seen from outside. */
@NullMarked
package org.aidememoire.site;

import org.jspecify.annotations.NullMarked;
