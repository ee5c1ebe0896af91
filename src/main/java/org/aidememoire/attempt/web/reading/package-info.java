/**
 * The reading with its guided questions, as practice and as set work. Shows HTML; imports any root,
 * {@code attempt.web} and {@code attempt.web.answer}.
 */
@NullMarked
package org.aidememoire.attempt.web.reading;

import org.jspecify.annotations.NullMarked;
