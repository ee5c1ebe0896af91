package org.aidememoire.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.people.Person;

/** A due date of one student's own. */
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

  @Column(name = "due_at")
  private Instant dueAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "granted_by")
  private Person grantedBy;

  @Column(name = "granted_at")
  private Instant grantedAt;

  protected Extension() {}

  Extension(Assignment assignment, Person person) {
    this.assignment = assignment;
    this.person = person;
  }

  void grant(Instant newDueAt, Person teacher, Instant now) {
    dueAt = newDueAt;
    grantedBy = teacher;
    grantedAt = now;
  }

  static Optional<Extension> findFor(Assignment assignment, Person person) {
    return find("assignment = ?1 and person = ?2", assignment, person).firstResultOptional();
  }

  /** The due dates in an assignment by the person's id, without loading anybody. */
  static Map<Long, Instant> dueDatesIn(Assignment assignment) {
    return find("select x.person.id, x.dueAt from Extension x where x.assignment = ?1", assignment)
        .project(Own.class)
        .stream()
        .collect(Collectors.toMap(Own::personId, Own::dueAt));
  }

  /** One student's due date. */
  record Own(Long personId, Instant dueAt) {}

  Instant dueAt() {
    return dueAt;
  }
}
