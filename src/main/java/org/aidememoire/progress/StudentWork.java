package org.aidememoire.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;

/**
 * One lesson as one student stands with it, in one assignment or as practice.
 *
 * @param set empty for practice
 * @param quiz the newest attempt
 */
public record StudentWork(
    LessonVersion version,
    Optional<SetWork> set,
    Optional<ReadingState> reading,
    Optional<QuizState> quiz) {

  /**
   * All work of a student: first what is set, by due date, then practice, the last touched first.
   * Takes four queries, whatever there is.
   */
  public static List<StudentWork> listOf(Person student) {
    List<SetWork> set = SetWork.listOf(student);
    Map<Key, ReadingState> readings = new HashMap<>();
    ReadingState.listOf(student).forEach(state -> readings.putIfAbsent(Key.of(state), state));
    Map<Key, QuizState> quizzes = new HashMap<>();
    QuizState.listOf(student).forEach(state -> quizzes.putIfAbsent(Key.of(state), state));

    List<StudentWork> works = new ArrayList<>();
    set.forEach(
        work -> {
          Key key = new Key(work.assignment().id(), work.assignment().lesson().id());
          works.add(
              new StudentWork(
                  work.assignment().version(),
                  Optional.of(work),
                  Optional.ofNullable(readings.get(key)),
                  Optional.ofNullable(quizzes.get(key))));
        });
    works.addAll(practice(readings, quizzes));
    return works;
  }

  private static List<StudentWork> practice(
      Map<Key, ReadingState> readings, Map<Key, QuizState> quizzes) {
    Set<Key> keys = new HashSet<>(readings.keySet());
    keys.addAll(quizzes.keySet());
    keys.removeIf(key -> key.assignmentId() != Key.PRACTICE);
    Set<Long> lessons = new HashSet<>();
    keys.forEach(key -> lessons.add(key.lessonId()));
    return LessonVersion.listCurrent(lessons).stream()
        .map(
            version -> {
              Key key = new Key(Key.PRACTICE, version.lesson().id());
              return new StudentWork(
                  version,
                  Optional.empty(),
                  Optional.ofNullable(readings.get(key)),
                  Optional.ofNullable(quizzes.get(key)));
            })
        .sorted(Comparator.comparing(StudentWork::lastTouched).reversed())
        .toList();
  }

  /** When the student last read or began a quiz; the distant past where they never did. */
  public Instant lastTouched() {
    Instant read = reading.map(ReadingState::lastReadAt).orElse(Instant.MIN);
    Instant began = quiz.map(QuizState::begunAt).orElse(Instant.MIN);
    return read.isAfter(began) ? read : began;
  }

  public boolean isBegun() {
    return reading.isPresent() || quiz.isPresent();
  }

  /** Whether nothing is left to do: all guided questions answered and the quiz handed in. */
  public boolean isDone() {
    boolean read =
        version.guided() == 0
            || reading.map(state -> state.answered() >= version.guided()).orElse(false);
    boolean tested = version.items() == 0 || quiz.map(QuizState::isHandedIn).orElse(false);
    return read && tested;
  }

  private record Key(long assignmentId, long lessonId) {
    static final long PRACTICE = 0;

    static Key of(ReadingState state) {
      Long assignment = state.assignmentId();
      return new Key(assignment == null ? PRACTICE : assignment, state.lessonId());
    }

    static Key of(QuizState state) {
      Long assignment = state.assignmentId();
      return new Key(assignment == null ? PRACTICE : assignment, state.lessonId());
    }
  }
}
