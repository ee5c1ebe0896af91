package org.aidememoire.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** A student's place in a course. */
@Entity
public class Enrolment extends PanacheEntityBase {
  /** As databases and servers are set up differently, names are not put in order there. */
  private static final Comparator<Enrolment> BY_NAME =
      Comparator.comparing(
          enrolment -> enrolment.person.displayName(), String.CASE_INSENSITIVE_ORDER);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  protected Enrolment() {}

  /** Enrols the person, or takes them back; joining twice changes nothing. */
  public static void join(Course course, Person person, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into enrolment (course_id, person_id, joined_at) values (:course, :person, :now)
            on conflict (course_id, person_id) do update set left_at = null
            """)
        .setParameter("course", course.id())
        .setParameter("person", person.id())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The students of a course by name, with their persons loaded. */
  public static List<Enrolment> listIn(Course course) {
    return Enrolment.<Enrolment>list(
            "from Enrolment e join fetch e.person p where e.course = ?1 and e.leftAt is null"
                + " order by p.id",
            course)
        .stream()
        .sorted(BY_NAME)
        .toList();
  }

  /** The courses a student is in, loaded, by name. */
  public static List<Enrolment> listOf(Person student) {
    return list(
        "from Enrolment e join fetch e.course c where e.person = ?1 and e.leftAt is null"
            + " and c.archivedAt is null order by c.name, c.id",
        student);
  }

  public static Optional<Enrolment> findIn(Course course, long unsafePersonId) {
    return find(
            "from Enrolment e join fetch e.person p where e.course = ?1 and p.id = ?2"
                + " and e.leftAt is null",
            course,
            unsafePersonId)
        .firstResultOptional();
  }

  /** Takes the student out of the course; their work is kept, and the code lets them back in. */
  public void remove(Person teacher, Instant now) {
    leftAt = now;
    AuditEntry.record(teacher, "remove", new AuditEntry.Subject("enrolment", id()), now);
  }

  private long id() {
    if (id == null) {
      throw new IllegalStateException("This enrolment is not stored yet");
    }
    return id;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  public Person person() {
    return person;
  }

  public Course course() {
    return course;
  }
}
