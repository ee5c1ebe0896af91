/**
 * Questions made ready for a page: what a form asks and what a review shows. The templates in
 * {@code templates/question} and the tags {@code question} and {@code review} render these records,
 * so that readings, quizzes and results look alike. Pure, like {@code question}; imports it and
 * {@code corpus.edition}.
 */
@NullMarked
package org.aidememoire.question.card;

import org.jspecify.annotations.NullMarked;
