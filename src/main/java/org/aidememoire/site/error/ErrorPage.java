package org.aidememoire.site.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id where the log tells more; only for faults of ours
 * @param written what the person had written in the form that was refused
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, String title, String text, @Nullable String id, List<String> written)
    implements TemplateInstance {}
