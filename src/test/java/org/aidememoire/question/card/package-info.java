/** What cards of questions hold. */
@NullMarked
package org.aidememoire.question.card;

import org.jspecify.annotations.NullMarked;
