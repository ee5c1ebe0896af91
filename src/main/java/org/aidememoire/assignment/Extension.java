package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.people.Person;

/** A due date or a time limit of one student's own. */
@Entity
@IdClass(Extension.Key.class)
public class Extension extends PanacheEntityBase {
  /** Which assignment and whose due date. */
  public record Key(Long assignment, Long person) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Embedded private Grant grant;

  protected Extension() {}

  Extension(Assignment assignment, Person person) {
    this.assignment = assignment;
    this.person = person;
  }

  void grant(OwnTimes times, Authorship by) {
    grant = Grant.of(times, by);
  }

  static Optional<Extension> findFor(Assignment assignment, Person person) {
    return find("assignment = ?1 and person = ?2", assignment, person).firstResultOptional();
  }

  /** The earliest due date that one student of the class has of their own. */
  static Optional<Instant> findFirstDueDateIn(Assignment assignment) {
    return find("select min(x.grant.dueAt) from Extension x where x.assignment = ?1", assignment)
        .project(Instant.class)
        .firstResultOptional();
  }

  OwnTimes times() {
    return grant.times();
  }
}
