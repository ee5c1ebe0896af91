/**
 * Reads what lies in {@code quizzes/}: each lesson with its questions, its quotations found in the
 * documents. Imports {@code common}, {@code corpus}, {@code lesson}, {@code question}, {@code
 * content.document} and {@code content.yaml}.
 */
@NullMarked
package org.aidememoire.content.lesson;

import org.jspecify.annotations.NullMarked;
