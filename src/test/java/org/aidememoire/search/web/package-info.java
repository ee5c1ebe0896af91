/** The search page, as a reader's browser gets it. */
@NullMarked
package org.aidememoire.search.web;

import org.jspecify.annotations.NullMarked;
