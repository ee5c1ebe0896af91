package org.aidememoire.marking.web.repair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a repair or a move is really to be taken back, and shows what that would change.
 *
 * @param stands false where there is nothing to take back
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReversalPage(RepairFrame frame, String title, String path, boolean stands, DryRunCard dryRun)
    implements TemplateInstance {}
