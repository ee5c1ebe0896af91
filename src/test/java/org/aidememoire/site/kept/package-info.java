/** Tests of {@code org.aidememoire.site.kept}. */
@NullMarked
package org.aidememoire.site.kept;

import org.jspecify.annotations.NullMarked;
