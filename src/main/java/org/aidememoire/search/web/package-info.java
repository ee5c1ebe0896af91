/**
 * The search page, open to everyone. Shows HTML; may use any root package, but no other {@code
 * web}.
 */
@NullMarked
package org.aidememoire.search.web;

import org.jspecify.annotations.NullMarked;
