package org.aidememoire.lesson.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlan;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.jspecify.annotations.Nullable;

/**
 * How a lesson may be taught: for teachers only, since it holds the model answers.
 *
 * @param language of the lesson, as a tag
 * @param wordsIn the language of each document's words
 * @param plan null where its author gave none
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonPlanPage(
    String title,
    String language,
    String path,
    int items,
    @Nullable LessonPlan plan,
    List<GuidedQuestion> reading,
    Map<Slug, String> wordsIn)
    implements TemplateInstance {

  static LessonPlanPage of(LessonVersion version) {
    return new LessonPlanPage(
        version.title(),
        version.language(),
        "/lessons/" + version.lesson().slug(),
        version.items(),
        version.content().plan(),
        version.content().reading(),
        languages(version.content()));
  }

  private static Map<Slug, String> languages(LessonContent lesson) {
    List<String> hashes = lesson.editions().stream().map(PinnedEdition::edition).toList();
    return DocumentEdition.listByHash(hashes).stream()
        .map(DocumentEdition::document)
        .collect(
            Collectors.toUnmodifiableMap(
                Document::slug, document -> document.provenance().wordsLanguage()));
  }
}
