package org.aidememoire.progress.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.NextAttempt;
import org.aidememoire.attempt.Sight;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.progress.QuizState;
import org.aidememoire.progress.ReadingState;
import org.aidememoire.progress.StudentWork;
import org.jspecify.annotations.Nullable;

/**
 * One lesson on Today or in Progress, with the links that lead on from where the student stands.
 */
public record WorkCard(StudentWork work, Instant now) {

  public String title() {
    return work.version().title();
  }

  public String language() {
    return work.version().language();
  }

  public boolean isSet() {
    return work.set().isPresent();
  }

  public String courseName() {
    return work.set().map(set -> set.assignment().course().name()).orElse("");
  }

  public ZoneId zone() {
    return work.set().map(set -> set.assignment().course().timeZone()).orElse(ZoneOffset.UTC);
  }

  public Instant opensAt() {
    return work.set().map(set -> set.window().opensAt()).orElse(Instant.MIN);
  }

  public Instant dueAt() {
    return work.set().map(set -> set.window().dueAt()).orElse(Instant.MAX);
  }

  /** How long the student has for the quiz once it is begun; null where there is no limit. */
  public @Nullable Duration limit() {
    return work.set().flatMap(set -> set.times().limit()).orElse(null);
  }

  public boolean isUpcoming() {
    return work.set().map(set -> set.window().isUpcoming(now)).orElse(false);
  }

  public boolean isClosed() {
    return work.set().map(set -> set.window().isClosed(now)).orElse(false);
  }

  public boolean hasReading() {
    return work.version().guided() > 0;
  }

  public boolean hasQuiz() {
    return work.version().items() > 0;
  }

  public int guided() {
    return work.version().guided();
  }

  public int items() {
    return work.version().items();
  }

  public long guidedAnswered() {
    return work.reading().map(ReadingState::answered).orElse(0L);
  }

  public long itemsAnswered() {
    return work.quiz().map(QuizState::answered).orElse(0L);
  }

  public boolean isReadingBegun() {
    return work.reading().isPresent();
  }

  public int stoppedAt() {
    return work.reading().map(ReadingState::lastParagraph).orElse(0);
  }

  public boolean isQuizOpen() {
    return work.quiz().isPresent() && !isHandedIn();
  }

  public boolean isHandedIn() {
    return work.quiz().map(QuizState::isHandedIn).orElse(false);
  }

  /** Whether the quiz is under way and its student has no time left for it. */
  public boolean isTimeOver() {
    Instant endsAt = endsAt();
    return endsAt != null && !now.isBefore(endsAt);
  }

  /** When time for the quiz ends or ended; null where it is not under way, or is practice. */
  public @Nullable Instant endsAt() {
    return work.quiz()
        .filter(quiz -> !quiz.isHandedIn())
        .flatMap(quiz -> work.set().map(set -> set.times().deadline(quiz.begunAt())))
        .orElse(null);
  }

  /** When the quiz was handed in; null where it was not. */
  public @Nullable Instant handedInAt() {
    return work.quiz().map(QuizState::handedInAt).orElse(null);
  }

  /** The grade, where the student may see points by now. */
  public Optional<Score> score() {
    return work.grade().filter(score -> showsScore());
  }

  private boolean showsScore() {
    return !work.isSetElsewhere(now)
        && work.quiz().flatMap(state -> Optional.ofNullable(state.handedInAt())).stream()
            .anyMatch(handedInAt -> seen(handedInAt).contains(Seen.MARK));
  }

  private Set<Seen> seen(Instant handedInAt) {
    Delivery rules = work.set().map(set -> set.assignment().delivery()).orElse(Delivery.USUAL);
    Moment moment = Sight.afterwards(handedInAt, work.closesForAllAt(), now);
    return Sight.at(moment, rules, rules.policy(work.version().feedback()), work.attempts().size());
  }

  /** How many attempts there are; 0 for any number, 1 for practice, of which nobody keeps count. */
  public int attemptsAllowed() {
    return work.set().map(set -> set.assignment().delivery().attempts()).orElse(1);
  }

  public int attemptsMade() {
    return work.attempts().size();
  }

  /** Whether another attempt at what is set can be begun now. */
  public boolean isAnotherReady() {
    return isSet() && hasQuiz() && !isClosed() && work.next(now) instanceof NextAttempt.Ready;
  }

  /** From when another attempt can be begun; null where that is now or never. */
  public @Nullable Instant anotherNotBefore() {
    return isSet() && !isClosed() && work.next(now) instanceof NextAttempt.NotBefore(Instant at)
        ? at
        : null;
  }

  public String readingPath() {
    String paragraph = stoppedAt() > 0 ? "#p" + stoppedAt() : "";
    return place() + "/reading" + paragraph;
  }

  /** Where a quiz is begun, by a form. */
  public String attemptsPath() {
    return place() + "/attempts";
  }

  /** Whether a page says first what beginning the quiz costs. */
  public boolean isCostlyToBegin() {
    return work.set().filter(SetWork::isCostlyToBegin).isPresent();
  }

  public String attemptPath() {
    return "/attempts/" + work.quiz().map(QuizState::attemptId).orElse(0L);
  }

  public String submissionPath() {
    return attemptPath() + "/submission";
  }

  public String resultPath() {
    return attemptPath() + "/result";
  }

  private String place() {
    return work.set()
        .map(SetWork::assignment)
        .map(assignment -> "/assignments/" + assignment.id())
        .orElseGet(() -> "/lessons/" + work.version().lesson().slug());
  }
}
