package org.aidememoire.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.faults.history.Change;
import org.aidememoire.faults.history.Event;
import org.aidememoire.testing.Cast;
import org.jspecify.annotations.Nullable;

/**
 * Teachers and the coordinator, who change students' times amid the work, with the forms of their
 * pages. Each change is written down with the moments between which it took hold.
 */
final class Office {
  private final Fault.Scene scene;

  Office(Fault.Scene scene) {
    this.scene = scene;
  }

  /** Sets the times of everybody past the server, in whole milliseconds. */
  void everybody(Instant dueAt, int limit) {
    Instant due = dueAt.truncatedTo(ChronoUnit.MILLIS);
    note(
        new Change.Everybody(due, limit),
        () -> registry().everybody(scene.assignment(), due, limit));
  }

  /** Whether every student has begun. */
  boolean haveAllBegun() {
    return registry().attempts(scene.assignment()) == Stage.STUDENTS.size();
  }

  /** Dates all attempts back. */
  void age(Duration by) {
    note(new Change.Aged(by), () -> registry().age(scene.assignment(), by));
  }

  /** Gives one student a due date. */
  void extend(Cast student, Instant dueAt) {
    Instant due = dueAt.truncatedTo(ChronoUnit.MILLIS);
    note(
        new Change.Own(student.username(), due, 0),
        () ->
            stage()
                .act(
                    Cast.TEACHER,
                    path("extensions"),
                    Map.of("person", "" + registry().person(student), "due", field(due))));
  }

  /**
   * Gives the group times in place of those that it had.
   *
   * @param dueAt null for none
   * @param limit in minutes; 0 for none
   */
  void extendGroup(@Nullable Instant dueAt, int limit) {
    Instant due = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS);
    var members = Stage.IN_GROUP.stream().map(Cast::username).collect(Collectors.toSet());
    note(
        new Change.OfGroup(members, due, limit),
        () ->
            stage()
                .act(
                    Cast.TEACHER,
                    path("group-extensions"),
                    Map.of(
                        "group",
                        "" + stage().group(),
                        "due",
                        due == null ? "" : field(due),
                        "limit",
                        limit == 0 ? "" : "" + limit,
                        "close",
                        "yes")));
  }

  /** Enters a profile for a student, or takes it back. */
  void accommodate(Cast student, Change.Factor factor) {
    String path = "/accommodations/" + registry().person(student);
    note(
        new Change.Profile(student.username(), factor),
        () ->
            stage()
                .act(
                    Cast.ADMIN,
                    factor == Change.Factor.NONE ? path + "/removal" : path,
                    Map.of("factor", factor.name(), "close", "yes")));
  }

  private void note(Change change, Runnable act) {
    Instant asked = Instant.now();
    act.run();
    scene.history().add(new Event.Changed(change, asked, Instant.now()));
  }

  /** In the course's time zone, which is UTC. */
  private static String field(Instant due) {
    return due.toString().replace("Z", "");
  }

  private String path(String what) {
    return "/assignments/" + scene.assignment() + "/" + what;
  }

  private Stage stage() {
    return scene.stage();
  }

  private Registry registry() {
    return stage().registry();
  }
}
