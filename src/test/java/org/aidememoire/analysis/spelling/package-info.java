/** Tests of which typed answers count as one. */
@NullMarked
package org.aidememoire.analysis.spelling;

import org.jspecify.annotations.NullMarked;
