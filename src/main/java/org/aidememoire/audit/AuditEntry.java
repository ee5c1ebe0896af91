package org.aidememoire.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** One act of one person on one record. Holds no names, answers or other content. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private Instant at;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column private String action;

  @Column(name = "record_type")
  private String recordType;

  @Column(name = "record_id")
  private long recordId;

  protected AuditEntry() {}

  private AuditEntry(Person person, String action, Subject subject, Instant at) {
    this.person = person;
    this.action = action;
    this.recordType = subject.type();
    this.recordId = subject.id();
    this.at = at;
  }

  /**
   * What was acted on.
   *
   * @param type the table's name
   */
  public record Subject(String type, long id) {}

  /**
   * All that was acted on.
   *
   * @param type the table's name
   */
  public record Subjects(String type, List<Long> ids) {}

  /**
   * Writes the entry in the transaction under way, so that act and entry stand or fall together.
   */
  public static void record(Person person, String action, Subject subject, Instant at) {
    new AuditEntry(person, action, subject, at).persist();
  }

  /** The same for one act on many records: one statement. */
  public static void recordEach(Person person, String action, Subjects subjects, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into audit_entry (at, person_id, action, record_type, record_id)
            select :at, :person, :action, :type, id from unnest(cast(:ids as bigint[])) id
            """)
        .setParameter("at", at)
        .setParameter("person", person.id())
        .setParameter("action", action)
        .setParameter("type", subjects.type())
        .setParameter("ids", subjects.ids().toArray(Long[]::new))
        .executeUpdate();
  }

  public static List<AuditEntry> listAbout(Subject subject) {
    return list("recordType = ?1 and recordId = ?2 order by id", subject.type(), subject.id());
  }

  public String action() {
    return action;
  }

  public Instant at() {
    return at;
  }
}
