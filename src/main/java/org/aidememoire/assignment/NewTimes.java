package org.aidememoire.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * What a change would make of the times of those who would have less, worked out before anything is
 * changed.
 *
 * @param shorter without those whose times stay or get longer
 */
public record NewTimes(Map<Whose, Change> shorter) {

  /** A student in an assignment. */
  public record Whose(long assignmentId, long personId) {}

  /** What holds for a student now, and what would hold. */
  public record Change(Whose whose, Times before, Times after) {

    private boolean isShorter() {
      return after.window().dueAt().isBefore(before.window().dueAt())
          || after
              .limit()
              .filter(then -> before.limit().map(now -> then.compareTo(now) < 0).orElse(true))
              .isPresent();
    }

    private boolean cutsOff(Instant at, Instant begunAt) {
      return at.isBefore(before.deadline(begunAt)) && !at.isBefore(after.deadline(begunAt));
    }
  }

  private static NewTimes of(Stream<Change> all) {
    return new NewTimes(
        all.filter(Change::isShorter).collect(Collectors.toMap(Change::whose, each -> each)));
  }

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

  private static NewTimes of(
      Assignment assignment, List<Exceptions> all, Function<Exceptions, Times> after) {
    return of(
        all.stream()
            .map(
                one ->
                    new Change(
                        new Whose(assignment.id(), one.personId()),
                        one.appliedTo(assignment.times()),
                        after.apply(one))));
  }

  /** Where the times of a group change, for its members. */
  public static NewTimes of(Assignment assignment, CourseGroup group, OwnTimes times) {
    OwnTimes now = assignment.groupTimes().getOrDefault(group.id(), OwnTimes.NONE);
    return of(
        Seat.listWithout(group, Set.of(assignment.id()), group.memberIds()).stream()
            .map(seat -> changed(seat, now, times)));
  }

  /**
   * Where a group has other members than now, in all that it has times of its own for. Nobody at
   * all is what dissolving it comes to. A few statements, however many they are.
   */
  public static NewTimes ofMembers(CourseGroup group, Collection<Long> then) {
    Set<Long> now = group.memberIds();
    Map<Long, OwnTimes> times = GroupExtension.timesOf(group);
    return of(
        Seat.listWithout(group, times.keySet(), comingAndGoing(now, then)).stream()
            .map(seat -> changed(seat, times(times, seat, now), times(times, seat, then))));
  }

  private static Set<Long> comingAndGoing(Set<Long> now, Collection<Long> then) {
    Set<Long> all = new HashSet<>(now);
    all.addAll(then);
    all.removeIf(one -> now.contains(one) && then.contains(one));
    return all;
  }

  private static OwnTimes times(Map<Long, OwnTimes> ofGroup, Seat seat, Collection<Long> members) {
    return members.contains(seat.exceptions().personId())
        ? ofGroup.getOrDefault(seat.assignment().id(), OwnTimes.NONE)
        : OwnTimes.NONE;
  }

  private static Change changed(Seat seat, OwnTimes before, OwnTimes after) {
    return seat.changedFrom(
        seat.exceptions().withGroup(before), seat.exceptions().withGroup(after));
  }

  /** Where one person's profile of more time changes, in all that has a time limit. */
  public static NewTimes ofProfile(Person person, Optional<TimeFactor> then) {
    return of(
        Seat.listTimedOf(person).stream()
            .map(seat -> seat.changedFrom(seat.exceptions(), seat.exceptions().withProfile(then))));
  }

  /** Whether nobody's time gets shorter. */
  public boolean takeNothing() {
    return shorter.isEmpty();
  }

  /** Whether an instant is in time now for somebody's attempt begun then, and would not be. */
  public boolean cutOff(Instant at, Whose whose, Instant begunAt) {
    @Nullable Change change = shorter.get(whose);
    return change != null && change.cutsOff(at, begunAt);
  }
}
