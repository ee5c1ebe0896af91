/**
 * Reads what lies in {@code corpus/}: the text of each document and what {@code document.yaml} says
 * of it, held against each other. Imports {@code common}, {@code corpus} and {@code content.yaml}.
 */
@NullMarked
package org.aidememoire.content.document;

import org.jspecify.annotations.NullMarked;
