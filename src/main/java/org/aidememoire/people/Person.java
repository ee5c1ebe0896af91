package org.aidememoire.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in at least once. */
@Entity
public class Person extends PanacheEntityBase {
  private static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private String issuer;
  @Column private String subject;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "first_seen_at")
  private Instant firstSeenAt;

  protected Person() {}

  public static Optional<Person> findByKey(String issuer, String subject) {
    return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
  }

  /** Stores a newcomer, or takes over the name that the sign-in service now gives. */
  public static Person recorded(String issuer, String subject, String displayName, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into person (issuer, subject, display_name, first_seen_at)
            values (:issuer, :subject, :name, :now)
            on conflict (issuer, subject) do update set display_name = excluded.display_name
            """)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .setParameter("name", shortened(displayName))
        .setParameter("now", now)
        .executeUpdate();
    return findByKey(issuer, subject).orElseThrow();
  }

  public static Optional<Person> findKnown(long unsafeId) {
    return find("id", unsafeId).firstResultOptional();
  }

  /** The first people by name whose name has these letters in it, upper or lower case. */
  public static List<Person> listNamed(String letters, int most) {
    return find("position(lower(?1) in lower(displayName)) > 0 order by displayName, id", letters)
        .page(0, most)
        .list();
  }

  boolean isCalled(String name) {
    return displayName.equals(shortened(name));
  }

  private static String shortened(String name) {
    String clean = name.strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This person is not stored yet");
    }
    return id;
  }

  public PersonKey key() {
    return new PersonKey(issuer, subject);
  }

  public String displayName() {
    return displayName;
  }
}
