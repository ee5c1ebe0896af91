/** The rules of putting a question right after it was answered. */
@NullMarked
package org.aidememoire.marking.repair;

import org.jspecify.annotations.NullMarked;
