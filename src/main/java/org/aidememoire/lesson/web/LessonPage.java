package org.aidememoire.lesson.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.lesson.LessonVersion;

/**
 * What a lesson is about and how to begin it.
 *
 * @param standing empty for somebody who has not signed in
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonPage(
    LessonVersion version, List<DocumentLink> documents, Optional<Standing> standing)
    implements TemplateInstance {

  String practicePath() {
    return "/lessons/" + version.lesson().slug();
  }

  /** A document of the lesson, for a list. */
  record DocumentLink(String path, String title, String kind) {
    static DocumentLink to(Document document) {
      Provenance provenance = document.provenance();
      return new DocumentLink(
          "/documents/" + document.slug(), provenance.shortTitle(), provenance.kind());
    }
  }

  /**
   * How a signed-in person stands with the lesson.
   *
   * @param set the assignments that keep it from being practice
   * @param attempts their own practice, the newest first
   */
  record Standing(List<SetWork> set, List<Attempt> attempts, Instant now) {

    List<SetNotice> notices() {
      return set.stream().map(work -> new SetNotice(work, work.window().isUpcoming(now))).toList();
    }

    boolean isPractice() {
      return set.isEmpty();
    }

    Optional<String> openAttemptPath() {
      return attempts.stream()
          .filter(Attempt::isOpen)
          .findFirst()
          .map(attempt -> "/attempts/" + attempt.id());
    }

    List<Earlier> earlier() {
      return attempts.stream().flatMap(attempt -> Earlier.of(attempt).stream()).toList();
    }
  }

  /** An assignment of this lesson. */
  record SetNotice(SetWork work, boolean upcoming) {
    String path() {
      return "/assignments/" + work.assignment().id() + "/reading";
    }
  }

  /** An attempt that was handed in. */
  record Earlier(int number, Instant handedInAt, String path) {
    static Optional<Earlier> of(Attempt attempt) {
      return attempt
          .findHandedInAt()
          .map(at -> new Earlier(attempt.number(), at, "/attempts/" + attempt.id() + "/result"));
    }

    ZoneOffset zone() {
      return ZoneOffset.UTC;
    }
  }
}
