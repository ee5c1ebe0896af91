/**
 * Trouble with the database that passes by itself: what it is, and what is tried again. Imports
 * nothing of ours.
 */
@NullMarked
package org.aidememoire.site.trouble;

import org.jspecify.annotations.NullMarked;
