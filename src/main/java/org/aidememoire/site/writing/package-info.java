/**
 * How templates write what authors and students mean: dates and rich text. Shows HTML; like {@code
 * site}, imports any root; other pages may use what it writes.
 */
@NullMarked
package org.aidememoire.site.writing;

import org.jspecify.annotations.NullMarked;
