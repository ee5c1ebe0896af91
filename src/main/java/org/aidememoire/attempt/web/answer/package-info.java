/**
 * What a student sends as an answer: read from the form, saved, and answered or given back. Shows
 * HTML; imports any root and {@code attempt.web}.
 */
@NullMarked
package org.aidememoire.attempt.web.answer;

import org.jspecify.annotations.NullMarked;
