/** The pages of documents, as a reader's browser gets them. */
@NullMarked
package org.aidememoire.corpus.web;

import org.jspecify.annotations.NullMarked;
