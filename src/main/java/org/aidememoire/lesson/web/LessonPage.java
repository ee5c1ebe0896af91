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
 * @param practicePath where the lesson is worked on as practice
 * @param planPath where a teacher finds the plan; empty for everybody else
 * @param standing empty for somebody who has not signed in
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonPage(
    LessonVersion version,
    String practicePath,
    String planPath,
    List<DocumentLink> documents,
    Optional<Standing> standing)
    implements TemplateInstance {

  /** A document of the lesson, for a list. */
  public record DocumentLink(String path, String title, String kind, String language) {
    static DocumentLink to(Document document) {
      Provenance provenance = document.provenance();
      return new DocumentLink(
          "/documents/" + document.slug(),
          provenance.shortTitle(),
          provenance.kind(),
          provenance.ownLanguage());
    }
  }

  /**
   * How a signed-in person stands with the lesson.
   *
   * @param set the assignments that keep it from being practice
   * @param attempts their own practice, the newest first
   * @param practice whether the lesson is open to them as practice
   */
  public record Standing(List<SetWork> set, List<Attempt> attempts, boolean practice, Instant now) {

    public List<SetNotice> notices() {
      return set.stream().map(work -> new SetNotice(work, work.window().isUpcoming(now))).toList();
    }

    public Optional<String> openAttemptPath() {
      return attempts.stream()
          .filter(Attempt::isOpen)
          .findFirst()
          .map(attempt -> "/attempts/" + attempt.id());
    }

    public List<Earlier> earlier() {
      return attempts.stream().flatMap(attempt -> Earlier.of(attempt).stream()).toList();
    }
  }

  /** An assignment of this lesson. */
  public record SetNotice(SetWork work, boolean upcoming) {
    /** The reading, with which work begins; the quiz where there is no reading. */
    public String path() {
      String first = work.assignment().version().guided() > 0 ? "/reading" : "/attempts/new";
      return "/assignments/" + work.assignment().id() + first;
    }
  }

  /** An attempt that was handed in. */
  public record Earlier(int number, Instant handedInAt, String path) {
    static Optional<Earlier> of(Attempt attempt) {
      return attempt
          .findHandedInAt()
          .map(at -> new Earlier(attempt.number(), at, "/attempts/" + attempt.id() + "/result"));
    }

    public ZoneOffset zone() {
      return ZoneOffset.UTC;
    }
  }
}
