/**
 * How templates and files write what authors and students mean: dates, rich text, answers, tables.
 * Shows HTML; like {@code site}, imports any root; other pages may use what it writes.
 */
@NullMarked
package org.aidememoire.site.writing;

import org.jspecify.annotations.NullMarked;
