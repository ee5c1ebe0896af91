/**
 * What came of an attempt: the receipt, the marks as far as they may be seen, and what was put
 * right since. Shows HTML; imports any root and {@code attempt.web}.
 */
@NullMarked
package org.aidememoire.attempt.web.result;

import org.jspecify.annotations.NullMarked;
