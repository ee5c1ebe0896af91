package org.aidememoire.progress;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is with one reading.
 *
 * @param assignmentId null for practice
 * @param lastParagraph the paragraph they had reached; 0 where that is not known
 * @param answered how many guided questions are answered and leave nothing to do
 */
public record ReadingState(
    long notebookId,
    long personId,
    @Nullable Long assignmentId,
    long lessonId,
    int lastParagraph,
    Instant lastReadAt,
    long answered) {

  private static final String STATES =
      """
      select new org.aidememoire.progress.ReadingState(
        n.id, p.id, a.id, l.id, n.lastParagraph, n.lastReadAt, count(distinct s.questionId))
      from Notebook n join n.person p join n.lesson l left join n.assignment a
        left join Step s on s.notebook = n and s.finished and s.number =
          (select max(x.number) from Step x
           where x.notebook = n and x.questionId = s.questionId and not x.stale)
      where %s
      group by n.id, p.id, a.id, l.id, n.lastParagraph, n.lastReadAt
      order by n.lastReadAt desc
      """;

  /** All readings that a person has opened, the last one read first. */
  public static List<ReadingState> listOf(Person person) {
    return list("p = ?1", person);
  }

  /** The readings of everybody in an assignment. */
  public static List<ReadingState> listIn(Assignment assignment) {
    return list("a = ?1", assignment);
  }

  private static List<ReadingState> list(String condition, Object parameter) {
    return Panache.getEntityManager()
        .createQuery(STATES.formatted(condition), ReadingState.class)
        .setParameter(1, parameter)
        .getResultList();
  }
}
