/** How texts become what can be found. */
@NullMarked
package org.aidememoire.search.index;

import org.jspecify.annotations.NullMarked;
