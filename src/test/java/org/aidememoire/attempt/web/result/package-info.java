/** What a result shows of each answer. */
@NullMarked
package org.aidememoire.attempt.web.result;

import org.jspecify.annotations.NullMarked;
