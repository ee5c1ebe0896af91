@NullMarked
package org.aidememoire.marking.web.rubric;

import org.jspecify.annotations.NullMarked;
