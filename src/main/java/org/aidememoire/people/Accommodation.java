package org.aidememoire.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * More time for one person, in every course: entered once, by a coordinator. It holds no reason,
 * and teachers see only what follows from it.
 */
@Entity
public class Accommodation extends PanacheEntityBase {
  @Id
  @Column(name = "person_id")
  private @Nullable Long personId;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column
  private TimeFactor factor;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "entered_by")
  private Person enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected Accommodation() {}

  /** Gives the person more time from now on, in place of what they had. */
  public static void enter(Person person, TimeFactor factor, Person coordinator, Instant now) {
    Accommodation accommodation = findFor(person).orElseGet(Accommodation::new);
    accommodation.person = person;
    accommodation.factor = factor;
    accommodation.enteredBy = coordinator;
    accommodation.enteredAt = now;
    accommodation.persist();
  }

  public static Optional<Accommodation> findFor(Person person) {
    return find("person", person).firstResultOptional();
  }

  /** Empty where the person has as much time as everybody. */
  public static Optional<TimeFactor> findFactor(Person person) {
    return findFor(person).map(Accommodation::factor);
  }

  /** Everybody who has one, by name, persons loaded. */
  public static List<Accommodation> listAllByName() {
    return list("from Accommodation a join fetch a.person p order by p.displayName, p.id");
  }

  /** From now on the person has as much time as everybody. */
  public void remove() {
    delete();
  }

  public Person person() {
    return person;
  }

  public TimeFactor factor() {
    return factor;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
