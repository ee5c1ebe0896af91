package org.aidememoire.attempt.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.attempt.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of an attempt.
 *
 * @param language of the lesson, as a tag
 * @param courseName empty for practice
 * @param dueAt when the work closes for the student; null for practice
 * @param timer null where only the due date ends the attempt
 * @param late whether answers are late by now
 * @param limited whether it is a time limit that ends the attempt, and not the due date
 * @param items how many items the quiz has
 */
@TemplateData
public record QuizHead(
    String title,
    String language,
    String courseName,
    @Nullable Instant dueAt,
    @Nullable Timer timer,
    ZoneId zone,
    boolean late,
    boolean limited,
    int items,
    String submissionPath,
    String departuresPath) {

  /**
   * Until when a timed attempt may go on.
   *
   * @param now by the server's clock, from which the page counts on
   */
  public record Timer(Instant endsAt, Instant now) {}

  public static QuizHead of(Attempt attempt, Instant now) {
    Optional<Assignment> assignment = attempt.findAssignment();
    Optional<Times> times = attempt.findTimes();
    Optional<Instant> end = times.map(theirs -> theirs.deadline(attempt.begunAt()));
    return new QuizHead(
        attempt.version().title(),
        attempt.version().language(),
        assignment.map(a -> a.course().name()).orElse(""),
        times.map(theirs -> theirs.window().dueAt()).orElse(null),
        findEnd(attempt).map(endsAt -> new Timer(endsAt, now)).orElse(null),
        zoneOf(attempt),
        end.filter(at -> !now.isBefore(at)).isPresent(),
        times.filter(theirs -> theirs.isEndedByLimit(attempt.begunAt())).isPresent(),
        attempt.items().size(),
        AttemptPaths.submission(attempt),
        AttemptPaths.departures(attempt));
  }

  /** When its time limit ends it; empty where it has none. */
  public static Optional<Instant> findEnd(Attempt attempt) {
    return attempt.findTimes().flatMap(times -> times.findEnd(attempt.begunAt()));
  }

  /** In which its times are shown: that of its course. */
  public static ZoneId zoneOf(Attempt attempt) {
    return attempt.findAssignment().map(set -> set.course().timeZone()).orElse(ZoneId.of("UTC"));
  }
}
