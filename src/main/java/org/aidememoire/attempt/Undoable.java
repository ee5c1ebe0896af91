package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** What a teacher did to an assignment that was worked on: done once by a form, and taken back. */
@MappedSuperclass
public abstract class Undoable extends PanacheEntityBase {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  /** Of the form that asked for it. */
  @Column private UUID key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "made_by")
  private Person madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "undone_by")
  private @Nullable Person undoneBy;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  protected Undoable() {}

  protected Undoable(Assignment assignment, UUID key, Authorship by) {
    this.assignment = assignment;
    this.key = key;
    this.madeBy = by.person();
    this.madeAt = by.at();
  }

  /** Takes it back; what was taken back stays as it was. */
  protected void takeBack(Authorship by) {
    if (stands()) {
      undoneBy = by.person();
      undoneAt = by.at();
    }
  }

  public boolean stands() {
    return undoneAt == null;
  }

  public Assignment assignment() {
    return assignment;
  }

  public String madeByName() {
    return madeBy.displayName();
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> findUndoneAt() {
    return Optional.ofNullable(undoneAt);
  }
}
