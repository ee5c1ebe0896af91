package org.aidememoire.assignment.web.times;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.Window;
import org.aidememoire.assignment.web.AssignmentMessages;
import org.aidememoire.common.Consent;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseTimes;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Opening, due date and time limit as they were typed, dates in the course's zone.
 *
 * @param resume says anything where those who have time left are to go on with what was handed in
 *     for them
 * @param close says anything where the times are to hold though they take something from students
 * @param asked the times about which the teacher was asked, if they were
 */
public record WindowForm(
    @RestForm String opens,
    @RestForm String due,
    @RestForm String limit,
    @RestForm String resume,
    @RestForm String close,
    @RestForm String asked) {
  private static final int USUAL_DAYS = 7;
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  public WindowForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    opens = Objects.requireNonNullElse(opens, "");
    due = Objects.requireNonNullElse(due, "");
    limit = Objects.requireNonNullElse(limit, "");
    resume = Objects.requireNonNullElse(resume, "");
    close = Objects.requireNonNullElse(close, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  /** Of work that is being set: nobody has begun it. */
  public static WindowForm ofNew(String opens, String due, String limit) {
    return new WindowForm(opens, due, limit, "", "", "");
  }

  /** From now until the end of the same weekday next week. */
  public static WindowForm suggested(CourseTimes times, Instant now) {
    ZonedDateTime nextWeek = now.atZone(times.zone()).plusDays(USUAL_DAYS).with(END_OF_DAY);
    return ofNew(times.field(now), times.field(nextWeek.toInstant()), "");
  }

  static WindowForm of(Times set, CourseTimes times) {
    return new WindowForm(
        times.field(set.window().opensAt()),
        times.field(set.window().dueAt()),
        LimitField.of(set.limit()),
        "yes",
        "",
        "");
  }

  public FormErrors check(CourseTimes times) {
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    Optional<Instant> opensAt = times.read(opens);
    Optional<Instant> dueAt = times.read(due);
    boolean inOrder =
        opensAt.isEmpty()
            || dueAt.isEmpty()
            || Duration.between(opensAt.get(), dueAt.get()).isPositive();
    return new FormErrors()
        .require(opensAt.isPresent(), "opens", words.opens_unreadable())
        .require(dueAt.isPresent(), "due", words.due_unreadable())
        .require(inOrder, "due", words.due_before_opening())
        .require(LimitField.isReadable(limit), "limit", words.limit_unreadable(Times.MOST_MINUTES));
  }

  /** Whether a due date has passed that work which was open at an instant gets. */
  boolean closes(Window before, CourseTimes times, Instant now) {
    return !before.isClosed(now) && times.read(due).filter(at -> !now.isBefore(at)).isPresent();
  }

  /** The dates of a form in which {@link #check} found nothing. */
  public Window window(CourseTimes times) {
    return new Window(times.read(opens).orElseThrow(), times.read(due).orElseThrow());
  }

  boolean isConfirmed() {
    return new Consent(close, asked).holdsFor(about());
  }

  /** What the teacher is asked about, where these times take something from students. */
  public String about() {
    return TakenTime.about(due, limit);
  }

  /** Dates and limit of a form in which {@link #check} found nothing. */
  Times times(CourseTimes zone) {
    return new Times(window(zone), LimitField.read(limit));
  }
}
