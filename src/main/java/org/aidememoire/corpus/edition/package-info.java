/**
 * The structured text of a primary source: what its author wrote, told apart from what editors,
 * archives and translators added. Pure: no database, no container, no clock; imports {@code
 * common}.
 */
@NullMarked
package org.aidememoire.corpus.edition;

import org.jspecify.annotations.NullMarked;
