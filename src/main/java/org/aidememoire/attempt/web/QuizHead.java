package org.aidememoire.attempt.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of an attempt.
 *
 * @param language of the lesson, as a tag
 * @param courseName empty for practice
 * @param dueAt null for practice
 * @param late whether answers are late by now
 * @param items how many items the quiz has
 */
public record QuizHead(
    String title,
    String language,
    String courseName,
    @Nullable Instant dueAt,
    ZoneId zone,
    boolean late,
    int items,
    String readingPath,
    String submissionPath) {

  static QuizHead of(Attempt attempt, Instant now) {
    Optional<Assignment> assignment = attempt.findAssignment();
    Instant dueAt = attempt.dueAt();
    return new QuizHead(
        attempt.version().title(),
        attempt.version().language(),
        assignment.map(a -> a.course().name()).orElse(""),
        assignment.isPresent() ? dueAt : null,
        assignment.map(a -> a.course().timeZone()).orElse(ZoneId.of("UTC")),
        !now.isBefore(dueAt),
        attempt.version().items(),
        readingPath(attempt, assignment),
        SubmissionPages.path(attempt));
  }

  private static String readingPath(Attempt attempt, Optional<Assignment> assignment) {
    return assignment
            .map(a -> "/assignments/" + a.id())
            .orElseGet(() -> "/lessons/" + attempt.version().lesson().slug())
        + "/reading";
  }
}
