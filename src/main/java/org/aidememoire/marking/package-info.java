/**
 * What a person says about a student's answers: comments, and the queue of long answers that are
 * marked by a rubric. Imports {@code assignment}, {@code attempt}, {@code lesson} and {@code
 * question}. The marks themselves lie in {@code attempt}, whose results are worked out with them.
 */
@NullMarked
package org.aidememoire.marking;

import org.jspecify.annotations.NullMarked;
