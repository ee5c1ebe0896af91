/**
 * Who did what to which record, kept for good: rows are inserted, never changed. Imports {@code
 * people}.
 */
@NullMarked
package org.aidememoire.audit;

import org.jspecify.annotations.NullMarked;
