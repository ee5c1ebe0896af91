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
import java.util.List;
import java.util.Optional;
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

  static List<Extension> listOf(Assignment assignment) {
    return list("assignment", assignment);
  }

  long personId() {
    return person.id();
  }

  Instant dueAt() {
    return dueAt;
  }
}
