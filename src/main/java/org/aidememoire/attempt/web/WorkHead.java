package org.aidememoire.attempt.web;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Workplace;
import org.jspecify.annotations.Nullable;

/** What stands above every page of a piece of work: which lesson, for whom, until when. */
@TemplateData
public record WorkHead(Workplace place, Instant now) {

  public String title() {
    return place.version().title();
  }

  public String language() {
    return place.version().language();
  }

  public boolean isSet() {
    return place.set().isPresent();
  }

  public String courseName() {
    return place.set().map(work -> work.assignment().course().name()).orElse("");
  }

  /** The first instant that is too late; only where the work {@link #isSet}. */
  public Instant dueAt() {
    return place.set().map(work -> work.window().dueAt()).orElse(Instant.MAX);
  }

  /** How long the student has for the quiz once it is begun; null where there is no limit. */
  public @Nullable Duration limit() {
    return place.set().flatMap(work -> work.times().limit()).orElse(null);
  }

  public ZoneId zone() {
    return place
        .set()
        .map(SetWork::assignment)
        .map(assignment -> assignment.course().timeZone())
        .orElse(ZoneId.of("UTC"));
  }

  public boolean isClosed() {
    return !place.isOpen(now);
  }

  public boolean hasReading() {
    return place.version().guided() > 0;
  }

  public boolean hasQuiz() {
    return place.version().items() > 0;
  }

  public int items() {
    return place.version().items();
  }

  public String readingPath() {
    return path() + "/reading";
  }

  public String answersPath() {
    return path() + "/reading/answers";
  }

  public String choicesPath() {
    return path() + "/reading/choices";
  }

  public String visitsPath() {
    return path() + "/reading/visits";
  }

  public String attemptsPath() {
    return path() + "/attempts";
  }

  /** Whether a page says first what beginning the quiz costs. */
  public boolean isCostlyToBegin() {
    return place.set().filter(SetWork::isCostlyToBegin).isPresent();
  }

  private String path() {
    return place
        .findAssignment()
        .map(assignment -> "/assignments/" + assignment.id())
        .orElseGet(() -> "/lessons/" + place.version().lesson().slug());
  }
}
