package org.aidememoire.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a change would make of the times of those whom it concerns, worked out before anything is
 * changed.
 *
 * @param before what holds for them now, by the person's id
 * @param after what would hold, by the person's id
 */
public record NewTimes(Map<Long, Times> before, Map<Long, Times> after) {

  /** Where everybody's times change; whoever has times of their own keeps these. */
  public static NewTimes ofAll(Assignment assignment, Times everybody) {
    return of(assignment, Exceptions.ofClass(assignment), one -> one.appliedTo(everybody));
  }

  /** Where one student's own times change; none are what they have without. */
  public static NewTimes of(Assignment assignment, Person student, OwnTimes own) {
    return of(
        assignment,
        List.of(Exceptions.of(assignment, student)),
        one -> one.withStudent(own).appliedTo(assignment.times()));
  }

  /** Where the times of a group change, for its members. */
  public static NewTimes of(Assignment assignment, CourseGroup group, OwnTimes times) {
    Map<Long, OwnTimes> ofGroups = new HashMap<>(assignment.groupTimes());
    ofGroups.put(group.id(), times);
    List<CourseGroup> groups = CourseGroup.listIn(assignment.course());
    return of(
        assignment,
        Exceptions.ofClass(assignment).stream().filter(one -> group.has(one.personId())).toList(),
        one ->
            one.withGroup(OwnTimes.mostOf(of(groups, one.personId(), ofGroups)))
                .appliedTo(assignment.times()));
  }

  /** Whether nobody's time gets shorter. */
  public boolean takeNothing() {
    return before.entrySet().stream()
        .allMatch(each -> isNoShorter(after.get(each.getKey()), each.getValue()));
  }

  private static boolean isNoShorter(@Nullable Times then, Times now) {
    return then != null
        && !then.window().dueAt().isBefore(now.window().dueAt())
        && (then.limit().isEmpty()
            || now.limit().filter(length -> length.compareTo(then.limit().get()) <= 0).isPresent());
  }

  /** Whether an instant is in time now for a person's attempt begun then, and would not be. */
  public boolean cutOff(Instant at, long personId, Instant begunAt) {
    return isInTime(at, before.get(personId), begunAt)
        && !isInTime(at, after.get(personId), begunAt);
  }

  private static boolean isInTime(Instant at, @Nullable Times times, Instant begunAt) {
    return times != null && at.isBefore(times.deadline(begunAt));
  }

  private static List<OwnTimes> of(
      List<CourseGroup> groups, long personId, Map<Long, OwnTimes> ofGroups) {
    return groups.stream()
        .filter(group -> group.has(personId))
        .flatMap(group -> Stream.ofNullable(ofGroups.get(group.id())))
        .toList();
  }

  private static NewTimes of(
      Assignment assignment, List<Exceptions> all, Function<Exceptions, Times> after) {
    return new NewTimes(
        Exceptions.applied(all, assignment.times()),
        all.stream().collect(Collectors.toMap(Exceptions::personId, after)));
  }
}
