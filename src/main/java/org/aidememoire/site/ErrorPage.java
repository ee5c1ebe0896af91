package org.aidememoire.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * @param id where the log tells more; only for faults of ours
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, String title, String text, @Nullable String id)
    implements TemplateInstance {}
