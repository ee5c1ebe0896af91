package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.course.CourseGroup;
import org.jspecify.annotations.Nullable;

/** A due date or a time limit of one group's own. */
@Entity
@Table(name = "group_extension")
@IdClass(GroupExtension.Key.class)
public class GroupExtension extends PanacheEntityBase {
  /** Which assignment and whose times. */
  public record Key(Long assignment, Long who) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private CourseGroup who;

  @Embedded private Grant grant;

  protected GroupExtension() {}

  /** Gives the group these times in place of any that it had; none takes them away. */
  static void grant(Assignment assignment, CourseGroup group, OwnTimes times, Authorship by) {
    Optional<GroupExtension> known = findFor(assignment, group);
    if (times.isNothing()) {
      known.ifPresent(GroupExtension::delete);
      return;
    }
    GroupExtension extension = known.orElseGet(GroupExtension::new);
    extension.assignment = assignment;
    extension.who = group;
    extension.grant = Grant.of(times, by);
    extension.persist();
  }

  private static Optional<GroupExtension> findFor(Assignment assignment, CourseGroup group) {
    return find("assignment = ?1 and who = ?2", assignment, group).firstResultOptional();
  }

  /** The earliest due date that one group has of its own. */
  static Optional<Instant> findFirstDueDateIn(Assignment assignment) {
    return find(
            "select min(x.grant.dueAt) from GroupExtension x where x.assignment = ?1", assignment)
        .project(Instant.class)
        .firstResultOptional();
  }

  /** The assignments in which a group has times of its own, withdrawn ones too; one statement. */
  public static List<Assignment> listTimedFor(CourseGroup group) {
    return getEntityManager()
        .createQuery(
            "select a from GroupExtension x join x.assignment a join fetch a.version v"
                + " join fetch v.lesson where x.who = ?1 order by a.id",
            Assignment.class)
        .setParameter(1, group)
        .getResultList();
  }

  /** Times of somebody's or in something, whose id this is. */
  record Row(long id, @Nullable Instant dueAt, @Nullable Integer limitMinutes) {
    OwnTimes times() {
      return OwnTimes.of(dueAt, limitMinutes);
    }
  }

  /** What groups have of their own, by the group's id. */
  static Map<Long, OwnTimes> timesIn(Assignment assignment) {
    return times("select x.who.id, %s where x.assignment = ?1", assignment);
  }

  /** What a group has of its own, by the assignment's id. */
  static Map<Long, OwnTimes> timesOf(CourseGroup group) {
    return times("select x.assignment.id, %s where x.who = ?1", group);
  }

  private static Map<Long, OwnTimes> times(String query, Object of) {
    String columns = "x.grant.dueAt, x.grant.limitMinutes from GroupExtension x";
    return getEntityManager()
        .createQuery(query.formatted(columns), Row.class)
        .setParameter(1, of)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(Row::id, Row::times));
  }
}
