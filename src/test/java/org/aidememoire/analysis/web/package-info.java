/** Tests of the page on what a class understood. */
@NullMarked
package org.aidememoire.analysis.web;

import org.jspecify.annotations.NullMarked;
