package org.aidememoire.content.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.common.Finding;
import org.aidememoire.content.ContentFinding;

/** The findings of the last sync, file by file. */
@CheckedTemplate(basePath = "content", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindingsPage(List<FileFindings> files) implements TemplateInstance {

  /** What was found in one file. */
  public record FileFindings(String file, List<Finding> findings) {}

  static FindingsPage of(List<ContentFinding> latest) {
    Map<String, List<Finding>> byFile =
        latest.stream()
            .map(ContentFinding::finding)
            .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
    return new FindingsPage(
        byFile.entrySet().stream()
            .map(file -> new FileFindings(file.getKey(), file.getValue()))
            .toList());
  }
}
