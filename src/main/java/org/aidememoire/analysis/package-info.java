/**
 * What the answers of a class say about the items they were given to: how hard each is, how well it
 * tells strong from weak, and what was answered how often. Pure, fed with plain rows: no database,
 * no container, no clock; imports {@code question} and {@code common} only.
 */
@NullMarked
package org.aidememoire.analysis;

import org.jspecify.annotations.NullMarked;
