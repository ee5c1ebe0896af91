package org.aidememoire.content;

import java.util.List;
import java.util.Set;
import org.aidememoire.common.Finding;
import org.aidememoire.common.Slug;

/**
 * What a content folder holds.
 *
 * @param documents those without an error, by slug
 * @param lessons those without an error in them or in a document they quote, by slug
 * @param invalidDocuments those that are there but have an error: not to be taken for vanished
 * @param invalidLessons likewise
 * @param findings all that is wrong, by file and line
 */
public record Content(
    List<ReadDocument> documents,
    List<ReadLesson> lessons,
    Set<Slug> invalidDocuments,
    Set<Slug> invalidLessons,
    List<Finding> findings,
    Totals totals) {

  public Content {
    documents = List.copyOf(documents);
    lessons = List.copyOf(lessons);
    invalidDocuments = Set.copyOf(invalidDocuments);
    invalidLessons = Set.copyOf(invalidLessons);
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return totals.errors() > 0;
  }
}
