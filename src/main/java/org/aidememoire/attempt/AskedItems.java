package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;

/**
 * Everything that students are asked in an assignment, or were: who began before the class moved to
 * another version of the lesson keeps the questions that they had.
 *
 * @param items of the assignment's version first, then of those that attempts were begun with; the
 *     same one can be there once for each version
 */
public record AskedItems(Assignment assignment, List<Item> items) {
  public AskedItems {
    items = List.copyOf(items);
  }

  /** One statement. */
  public static AskedItems in(Assignment assignment) {
    List<LessonVersion> begunWith =
        Panache.getEntityManager()
            .createQuery(
                "from LessonVersion v where v <> ?1 and exists"
                    + " (select 1 from Attempt a where a.assignment = ?2 and a.version = v)"
                    + " order by v.number desc",
                LessonVersion.class)
            .setParameter(1, assignment.version())
            .setParameter(2, assignment)
            .getResultList();
    return new AskedItems(
        assignment,
        Stream.concat(Stream.of(assignment.version()), begunWith.stream())
            .flatMap(version -> version.content().items().stream())
            .toList());
  }

  /** Each question once, as the newest version that has it asks it. */
  public List<Item> distinct() {
    List<Item> distinct = new ArrayList<>();
    for (Item item : items) {
      if (distinct.stream().noneMatch(known -> known.id().equals(item.id()))) {
        distinct.add(item);
      }
    }
    return List.copyOf(distinct);
  }

  public Optional<Item> find(String unsafeId) {
    return items.stream().filter(item -> item.id().equals(unsafeId)).findFirst();
  }

  /** Counted from 1 among the distinct; 0 where nobody was asked it. */
  public int numberOf(String id) {
    return distinct().stream().map(Item::id).toList().indexOf(id) + 1;
  }
}
