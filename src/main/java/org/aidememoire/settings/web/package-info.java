/**
 * The page on which somebody chooses how pages are shown and in which language. May import any
 * root, and {@code site}.
 */
@NullMarked
package org.aidememoire.settings.web;

import org.jspecify.annotations.NullMarked;
