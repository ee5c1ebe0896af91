@NullMarked
package org.aidememoire.marking.web.print;

import org.jspecify.annotations.NullMarked;
