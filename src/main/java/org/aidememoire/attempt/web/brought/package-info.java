/**
 * Answers that a student brings as a file, as their teacher uploads and sees them. Shows HTML;
 * imports any root.
 */
@NullMarked
package org.aidememoire.attempt.web.brought;

import org.jspecify.annotations.NullMarked;
