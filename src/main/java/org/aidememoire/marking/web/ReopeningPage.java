package org.aidememoire.marking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a hand-in is really to be undone.
 *
 * @param handedIn false where there is nothing to undo
 * @param answersSeen whether the right answers are shown to the student at this time
 * @param late whether answers given from now on would be late
 * @param limited whether that is so because a time limit is over, and not the due date
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReopeningPage(
    StudentWorkPage.Head head,
    String path,
    String workPath,
    boolean handedIn,
    boolean answersSeen,
    boolean late,
    boolean limited)
    implements TemplateInstance {}
