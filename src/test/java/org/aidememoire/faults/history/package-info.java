/**
 * What clients sent and were told, what is stored in the end, and whether the two agree. Pure:
 * knows no network and no database.
 */
@NullMarked
package org.aidememoire.faults.history;

import org.jspecify.annotations.NullMarked;
