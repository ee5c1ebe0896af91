package org.aidememoire.assignment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Times;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.progress.QuizState;
import org.aidememoire.progress.ReadingState;

/** Puts together how far each student of a class is with an assignment. */
final class ClassList {
  private final Assignment assignment;
  private final Map<Long, ReadingState> readings;
  private final Map<Long, List<QuizState>> quizzes;
  private final Map<Long, Times> times;

  private ClassList(Assignment assignment) {
    this.assignment = assignment;
    this.readings = byPerson(ReadingState.listIn(assignment), ReadingState::personId);
    this.quizzes =
        QuizState.listIn(assignment).stream().collect(Collectors.groupingBy(QuizState::personId));
    this.times = assignment.timesOfClass();
  }

  /** Everybody enrolled, by name, in four SQL statements, however many they are. */
  static List<StudentRow> of(Assignment assignment) {
    ClassList list = new ClassList(assignment);
    return Enrolment.listIn(assignment.course()).stream()
        .map(enrolment -> list.row(enrolment.person()))
        .toList();
  }

  private StudentRow row(Person student) {
    List<QuizState> attempts = quizzes.getOrDefault(student.id(), List.of());
    Times own = times.getOrDefault(student.id(), assignment.times());
    return new StudentRow(
        Frame.path(assignment, student),
        student.displayName(),
        Optional.ofNullable(readings.get(student.id())),
        QuizCell.of(attempts, own),
        QuizState.grade(attempts, assignment.delivery().grading()),
        OwnHint.of(assignment.times(), own));
  }

  /** Of several states of one person the first, which is the newest. */
  private static <T> Map<Long, T> byPerson(List<T> newestFirst, Function<T, Long> personId) {
    return newestFirst.stream()
        .collect(Collectors.toMap(personId, Function.identity(), (newest, older) -> newest));
  }
}
