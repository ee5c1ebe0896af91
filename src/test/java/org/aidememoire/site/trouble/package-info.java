/** What passes by itself is told apart from what does not. */
@NullMarked
package org.aidememoire.site.trouble;

import org.jspecify.annotations.NullMarked;
