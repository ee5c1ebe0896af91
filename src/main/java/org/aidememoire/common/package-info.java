/** Values that every package may use. Imports nothing of ours. */
@NullMarked
package org.aidememoire.common;

import org.jspecify.annotations.NullMarked;
