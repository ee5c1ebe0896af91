package org.aidememoire.course.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;

/**
 * The groups of a course, each with every student to tick or not.
 *
 * @param path of this page
 * @param name of the next group, as it was typed
 */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupsPage(
    CourseCard course, String path, List<GroupCard> groups, String name, FormErrors errors)
    implements TemplateInstance {

  /**
   * A group and who is in it.
   *
   * @param size without those who have left the course
   * @param about what the teacher is asked about it; empty where they are not
   * @param dissolving whether that is dissolving it
   */
  public record GroupCard(
      long id, String name, int size, List<Place> students, String about, boolean dissolving) {
    public boolean isHolding() {
      return !about.isEmpty() && !dissolving;
    }
  }

  /** A student of the course. */
  public record Place(long id, String name, boolean member) {}

  static GroupsPage of(Course course, String name, GroupWish wish, FormErrors errors) {
    List<Person> students = Enrolment.listIn(course).stream().map(Enrolment::person).toList();
    return new GroupsPage(
        CourseCard.of(course),
        path(course),
        CourseGroup.listIn(course).stream().map(group -> card(group, students, wish)).toList(),
        name,
        errors);
  }

  private static GroupCard card(CourseGroup group, List<Person> students, GroupWish wish) {
    boolean asked = group.id() == wish.groupId();
    Set<Long> members = asked && !wish.dissolving() ? wish.members() : group.memberIds();
    return new GroupCard(
        group.id(),
        group.name(),
        (int) students.stream().filter(group::has).count(),
        students.stream()
            .map(one -> new Place(one.id(), one.displayName(), members.contains(one.id())))
            .toList(),
        asked ? wish.about() : "",
        asked && wish.dissolving());
  }

  static String path(CourseGroup group) {
    return path(group.course()) + "#group-" + group.id();
  }

  static String path(Course course) {
    return "/courses/" + course.id() + "/groups";
  }
}
