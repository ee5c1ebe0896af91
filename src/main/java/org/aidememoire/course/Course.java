package org.aidememoire.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** A group of students and those who teach it. */
@Entity
public class Course extends PanacheEntityBase {
  public static final int LONGEST_NAME = 120;
  private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private String name;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "join_code")
  private String joinCode;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "archived_at")
  private @Nullable Instant archivedAt;

  @ManyToMany
  @JoinTable(
      name = "course_teacher",
      joinColumns = @JoinColumn(name = "course_id"),
      inverseJoinColumns = @JoinColumn(name = "person_id"))
  private Set<Person> teachers = new HashSet<>();

  protected Course() {}

  public Course(String name, ZoneId timeZone, Person teacher, Instant now) {
    this.name = name.strip();
    this.timeZone = timeZone.getId();
    this.joinCode = JoinCode.random().value();
    this.createdAt = now;
    this.teachers.add(teacher);
  }

  /** Creates a course; a form that is sent twice within a minute creates it once. */
  public static Course create(String name, ZoneId timeZone, Person teacher, Instant now) {
    getEntityManager().find(Person.class, teacher.id(), LockModeType.PESSIMISTIC_WRITE);
    return listTaughtBy(teacher).stream()
        .filter(course -> course.name.equals(name.strip()))
        .filter(course -> course.createdAt.isAfter(now.minus(SAME_MOMENT)))
        .findFirst()
        .orElseGet(
            () -> {
              Course course = new Course(name, timeZone, teacher, now);
              course.persist();
              return course;
            });
  }

  public static List<Course> listTaughtBy(Person teacher) {
    return list("?1 member of teachers and archivedAt is null order by name, id", teacher);
  }

  public static Optional<Course> findTaughtBy(Person teacher, long unsafeId) {
    return find("?1 member of teachers and id = ?2", teacher, unsafeId).firstResultOptional();
  }

  /** The course that students join by this code. */
  public static Optional<Course> findByCode(JoinCode code) {
    return find("joinCode = ?1 and archivedAt is null", code.value()).firstResultOptional();
  }

  /** Makes the old code useless, for a code that went where it should not. */
  public void renewCode(Person teacher, Instant now) {
    joinCode = JoinCode.random().value();
    AuditEntry.record(teacher, "renew-code", new AuditEntry.Subject("course", id()), now);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This course is not stored yet");
    }
    return id;
  }

  public String name() {
    return name;
  }

  public JoinCode joinCode() {
    return new JoinCode(joinCode);
  }

  /** How the course's dates are entered and shown. */
  public CourseTimes times() {
    return new CourseTimes(timeZone());
  }

  /** The zone in which the course's dates are entered and shown. */
  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }
}
