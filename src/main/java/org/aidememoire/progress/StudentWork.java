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
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.ClassWork;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.NextAttempt;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;

/**
 * One lesson as one student stands with it, in one assignment or as practice.
 *
 * @param set empty for practice
 * @param closesForAllAt when the last window can end; empty for practice
 * @param elsewhere where else the same lesson is set to the student
 * @param atOther whether the student is at its quiz there
 * @param attempts at the quiz, the newest first
 */
public record StudentWork(
    LessonVersion version,
    Optional<SetWork> set,
    Optional<Instant> closesForAllAt,
    List<SetWork> elsewhere,
    boolean atOther,
    Optional<ReadingState> reading,
    List<QuizState> attempts) {

  /**
   * All work of a student: first what is set, by due date, then practice, the last touched first.
   * Takes four queries, whatever there is.
   */
  public static List<StudentWork> listOf(Person student) {
    List<ClassWork> set = ClassWork.listOf(student);
    Map<Key, ReadingState> readings = new HashMap<>();
    ReadingState.listOf(student).forEach(state -> readings.putIfAbsent(Key.of(state), state));
    Map<Key, List<QuizState>> quizzes =
        QuizState.listOf(student).stream().collect(Collectors.groupingBy(Key::of));

    List<StudentWork> works = new ArrayList<>();
    set.forEach(
        work -> {
          Assignment assignment = work.own().assignment();
          Key key = new Key(assignment.id(), assignment.lesson().id());
          works.add(
              new StudentWork(
                  assignment.version(),
                  Optional.of(work.own()),
                  Optional.of(work.closesForAllAt()),
                  elsewhere(set, key),
                  isAtOther(set, key, quizzes),
                  Optional.ofNullable(readings.get(key)),
                  quizzes.getOrDefault(key, List.of())));
        });
    works.addAll(practice(set, readings, quizzes));
    return works;
  }

  private static List<SetWork> elsewhere(List<ClassWork> all, Key own) {
    return all.stream()
        .map(ClassWork::own)
        .filter(work -> work.assignment().lesson().id() == own.lessonId())
        .filter(work -> work.assignment().id() != own.assignmentId())
        .toList();
  }

  private static List<StudentWork> practice(
      List<ClassWork> set, Map<Key, ReadingState> readings, Map<Key, List<QuizState>> quizzes) {
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
                  Optional.empty(),
                  elsewhere(set, key),
                  isAtOther(set, key, quizzes),
                  Optional.ofNullable(readings.get(key)),
                  quizzes.getOrDefault(key, List.of()));
            })
        .sorted(Comparator.comparing(StudentWork::lastTouched).reversed())
        .toList();
  }

  /** The newest attempt. */
  public Optional<QuizState> quiz() {
    return attempts.stream().findFirst();
  }

  private static boolean isAtOther(
      List<ClassWork> set, Key own, Map<Key, List<QuizState>> quizzes) {
    return elsewhere(set, own).stream()
        .map(work -> new Key(work.assignment().id(), own.lessonId()))
        .flatMap(key -> quizzes.getOrDefault(key, List.of()).stream())
        .anyMatch(quiz -> !quiz.isHandedIn());
  }

  /**
   * Whether what this work shows is withheld, as the same lesson is set in another assignment and
   * has not closed, or the student is at it there.
   */
  public boolean isSetElsewhere(Instant now) {
    return atOther || elsewhere.stream().anyMatch(work -> !work.window().isClosed(now));
  }

  /** What the attempts that are handed in come to, as the teacher wants it reckoned. */
  public Optional<Score> grade() {
    Grading grading = set.map(work -> work.assignment().delivery().grading()).orElse(Grading.LAST);
    return QuizState.grade(attempts, grading);
  }

  /** Whether and when the student may begin another attempt at what is set, once one is over. */
  public NextAttempt next(Instant now) {
    Delivery rules = set.map(work -> work.assignment().delivery()).orElse(Delivery.USUAL);
    Optional<Instant> last =
        attempts.stream()
            .flatMap(one -> Optional.ofNullable(one.handedInAt()).stream())
            .max(Instant::compareTo);
    return NextAttempt.of(rules, attempts.size(), last, now);
  }

  /** When the student last read or began a quiz; the distant past where they never did. */
  public Instant lastTouched() {
    Instant read = reading.map(ReadingState::lastReadAt).orElse(Instant.MIN);
    Instant began = quiz().map(QuizState::begunAt).orElse(Instant.MIN);
    return read.isAfter(began) ? read : began;
  }

  public boolean isBegun() {
    return reading.isPresent() || quiz().isPresent();
  }

  /** Whether nothing is left to do: all guided questions answered and the quiz handed in. */
  public boolean isDone() {
    boolean read =
        version.guided() == 0
            || reading.map(state -> state.answered() >= version.guided()).orElse(false);
    boolean tested = version.items() == 0 || quiz().map(QuizState::isHandedIn).orElse(false);
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
