/** Two documents read side by side. Shows HTML; imports any root and {@code corpus.web}. */
@NullMarked
package org.aidememoire.corpus.web.beside;

import org.jspecify.annotations.NullMarked;
