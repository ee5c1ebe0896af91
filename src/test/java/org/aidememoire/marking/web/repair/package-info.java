/** The pages on which a question is put right. */
@NullMarked
package org.aidememoire.marking.web.repair;

import org.jspecify.annotations.NullMarked;
