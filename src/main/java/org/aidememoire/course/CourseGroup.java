package org.aidememoire.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** Some students of a course whom their teacher treats as one: such as those of Thursday's room. */
@Entity
@Table(name = "course_group")
public class CourseGroup extends PanacheEntityBase {
  public static final int LONGEST_NAME = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  @Column private String name;

  @ManyToMany
  @JoinTable(
      name = "course_group_member",
      joinColumns = @JoinColumn(name = "group_id"),
      inverseJoinColumns = @JoinColumn(name = "person_id"))
  private Set<Person> members = new HashSet<>();

  protected CourseGroup() {}

  private CourseGroup(Course course, String name) {
    this.course = course;
    this.name = name;
  }

  /** The group of that name, made now where there is none. */
  public static CourseGroup named(Course course, String name) {
    String clean = name.strip();
    Optional<CourseGroup> known =
        find("course = ?1 and name = ?2", course, clean).firstResultOptional();
    return known.orElseGet(
        () -> {
          CourseGroup group = new CourseGroup(course, clean);
          group.persist();
          return group;
        });
  }

  /** The groups of a course by name, with their members, in one statement. */
  public static List<CourseGroup> listIn(Course course) {
    return list(
        "select distinct g from CourseGroup g left join fetch g.members"
            + " where g.course = ?1 order by g.name, g.id",
        course);
  }

  public static Optional<CourseGroup> findIn(Course course, long unsafeId) {
    return find("course = ?1 and id = ?2", course, unsafeId).firstResultOptional();
  }

  /** Makes exactly these people its members. */
  public void hold(Collection<Person> people) {
    members.clear();
    members.addAll(people);
  }

  /** Its members beside these people, such as those who have left the course. */
  public List<Person> membersBeside(Collection<Person> people) {
    Set<Long> ids = people.stream().map(Person::id).collect(Collectors.toSet());
    return members.stream().filter(member -> !ids.contains(member.id())).toList();
  }

  /** Ends the group, and the times that it had of its own; its members stay in the course. */
  public void dissolve() {
    delete();
  }

  public boolean has(Person person) {
    return has(person.id());
  }

  public boolean has(long personId) {
    return members.stream().anyMatch(member -> member.id() == personId);
  }

  public Set<Long> memberIds() {
    return members.stream().map(Person::id).collect(Collectors.toSet());
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This group is not stored yet");
    }
    return id;
  }

  public Course course() {
    return course;
  }

  public String name() {
    return name;
  }
}
