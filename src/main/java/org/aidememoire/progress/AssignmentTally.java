package org.aidememoire.progress;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;

/**
 * How many of those now enrolled have opened an assignment's reading and handed in its quiz.
 *
 * @param read how many have opened the reading
 * @param handedIn how many have a hand-in that stands
 */
public record AssignmentTally(long assignmentId, long read, long handedIn) {
  public static final AssignmentTally NOTHING = new AssignmentTally(0, 0, 0);

  private static final String ENROLLED =
      """
       and exists (select 1 from Enrolment e
                   where e.course = a.course and e.person = %s.person and e.leftAt is null)
      """;

  private static final String TALLIES =
      """
      select new org.aidememoire.progress.AssignmentTally(a.id,
        (select count(n) from Notebook n where n.assignment = a %s),
        (select count(distinct t.person) from Attempt t where t.assignment = a and t.handedInAt is not null %s))
      from Assignment a where a in ?1
      """
          .formatted(ENROLLED.formatted("n"), ENROLLED.formatted("t"));

  /** The tallies of the given assignments, by the assignment's id, in one SQL statement. */
  public static Map<Long, AssignmentTally> listOf(List<Assignment> assignments) {
    if (assignments.isEmpty()) {
      return Map.of();
    }
    List<AssignmentTally> tallies =
        Panache.getEntityManager()
            .createQuery(TALLIES, AssignmentTally.class)
            .setParameter(1, assignments)
            .getResultList();
    return tallies.stream()
        .collect(Collectors.toMap(AssignmentTally::assignmentId, Function.identity()));
  }
}
