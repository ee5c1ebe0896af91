/**
 * What somebody asks for: the words, what they mean, and which part of the library is looked at in
 * what order. Imports {@code common} and {@code search.index}.
 */
@NullMarked
package org.aidememoire.search.query;

import org.jspecify.annotations.NullMarked;
