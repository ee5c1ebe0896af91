/**
 * What is asked and how it is marked: sealed questions, the responses they take, and marks that
 * explain themselves. Pure: no database, no container, no clock; imports {@code common} (and may
 * import {@code corpus.edition}).
 */
@NullMarked
package org.aidememoire.question;

import org.jspecify.annotations.NullMarked;
