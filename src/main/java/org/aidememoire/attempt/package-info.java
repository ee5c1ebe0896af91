/**
 * A student's work: notebooks of guided answers, attempts at quizzes, and the steps that neither
 * ever loses. Imports {@code assignment}, {@code lesson} and {@code question}.
 */
@NullMarked
package org.aidememoire.attempt;

import org.jspecify.annotations.NullMarked;
