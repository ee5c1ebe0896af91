/**
 * How somebody wants pages to be shown and read out, and in which language: the values, their short
 * form for cookies and forms, and one row for each person who has chosen. Imports {@code people}.
 */
@NullMarked
package org.aidememoire.settings;

import org.jspecify.annotations.NullMarked;
