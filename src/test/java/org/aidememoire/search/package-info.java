/** What is found, and how it is shown. */
@NullMarked
package org.aidememoire.search;

import org.jspecify.annotations.NullMarked;
