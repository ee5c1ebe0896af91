package org.aidememoire.corpus.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.aidememoire.corpus.EditionView;

/**
 * The text of a document on a page.
 *
 * @param cite the address where its paragraphs are cited; empty where there is none
 * @param folded whether the glossary is folded away
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditionText(EditionView view, String cite, boolean folded) implements TemplateInstance {}
