/**
 * Parts of pages that are the same for many, written once and kept. Like {@code site}, imports any
 * root; templates of every feature use it.
 */
@NullMarked
package org.aidememoire.site.kept;

import org.jspecify.annotations.NullMarked;
