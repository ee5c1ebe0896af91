package org.aidememoire.lesson;

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
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** A lesson, whatever its version. */
@Entity
public class Lesson extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private @Nullable Person author;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  protected Lesson() {}

  private Lesson(Slug slug) {
    this.slug = slug.value();
  }

  /** The lesson of this name that came from a file, made now where there is none. */
  public static Lesson fromFile(Slug slug) {
    Optional<Lesson> known =
        find("slug = ?1 and author is null", slug.value()).firstResultOptional();
    Lesson lesson = known.orElseGet(() -> new Lesson(slug));
    lesson.retiredAt = null;
    lesson.persist();
    return lesson;
  }

  /** A lesson that is on offer; a retired one is only reached through work already set or done. */
  public static Optional<Lesson> findOffered(String unsafeSlug) {
    return Slug.isSlug(unsafeSlug)
        ? find("slug = ?1 and retiredAt is null", unsafeSlug).firstResultOptional()
        : Optional.empty();
  }

  public static Optional<Lesson> findOffered(long unsafeId) {
    return find("id = ?1 and retiredAt is null", unsafeId).firstResultOptional();
  }

  public static Optional<Lesson> findBySlug(String unsafeSlug) {
    return find("slug", unsafeSlug).firstResultOptional();
  }

  public static List<Lesson> listFromFiles() {
    return list("author is null and retiredAt is null");
  }

  /** Takes the lesson off the shelf; work set or done on it is not touched. */
  public void retire(Instant now) {
    retiredAt = now;
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This lesson is not stored yet");
    }
    return id;
  }

  public Slug slug() {
    return new Slug(slug);
  }
}
