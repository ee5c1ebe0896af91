/** The page that explains marks. */
@NullMarked
package org.aidememoire.marking.web.explain;

import org.jspecify.annotations.NullMarked;
