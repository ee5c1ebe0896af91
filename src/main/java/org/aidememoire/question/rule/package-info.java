/**
 * What marking rules are made of: how typed words are read, how far passages overlap, how entries
 * are shuffled. Pure; imports {@code common} only and knows no question.
 */
@NullMarked
package org.aidememoire.question.rule;

import org.jspecify.annotations.NullMarked;
