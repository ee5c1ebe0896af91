package org.aidememoire.lesson;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published state of a lesson. Never changes; a change to the lesson is a new version. */
@Entity
@Table(name = "lesson_version")
public class LessonVersion extends PanacheEntityBase {
  /** Parsed contents by their hash: equal hashes mean equal contents, so nothing goes stale. */
  private static final Cache<String, LessonContent> CONTENTS =
      Caffeine.newBuilder().maximumSize(500).build();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_id")
  private Lesson lesson;

  @Column private int number;
  @Column private String title;
  @Column private @Nullable String summary;
  @Column private String language;
  @Column private int guided;
  @Column private int items;

  @Enumerated(EnumType.STRING)
  @Column
  private FeedbackPolicy feedback;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String content;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "published_at")
  private Instant publishedAt;

  @ManyToMany
  @JoinTable(
      name = "lesson_version_edition",
      joinColumns = @JoinColumn(name = "lesson_version_id"),
      inverseJoinColumns = @JoinColumn(name = "document_edition_id"))
  private Set<DocumentEdition> pinned = new HashSet<>();

  protected LessonVersion() {}

  private LessonVersion(Lesson lesson, int number, LessonContent content, Instant now) {
    this.lesson = lesson;
    this.number = number;
    this.title = content.title();
    this.summary = content.summary();
    this.language = content.language();
    this.guided = content.reading().size();
    this.items = content.asked();
    this.feedback = content.feedback();
    this.content = LessonJson.write(content);
    this.contentHash = LessonJson.hash(content);
    this.publishedAt = now;
    this.pinned.addAll(
        DocumentEdition.listByHash(
            content.editions().stream().map(PinnedEdition::edition).toList()));
  }

  /**
   * Publishes the content as the lesson's next version.
   *
   * @return the new version; empty where the current one says the same already
   */
  public static Optional<LessonVersion> publish(Lesson lesson, LessonContent content, Instant now) {
    Optional<LessonVersion> current = findCurrent(lesson);
    String hash = LessonJson.hash(content);
    if (current.filter(version -> version.contentHash.equals(hash)).isPresent()) {
      return Optional.empty();
    }
    int number = current.map(version -> version.number + 1).orElse(1);
    LessonVersion next = new LessonVersion(lesson, number, content, now);
    next.persist();
    return Optional.of(next);
  }

  public static Optional<LessonVersion> findCurrent(Lesson lesson) {
    return find("lesson = ?1 order by number desc", lesson).firstResultOptional();
  }

  /** The current version of a lesson on offer, the lesson loaded. */
  public static Optional<LessonVersion> findOffered(String unsafeSlug) {
    return Slug.isSlug(unsafeSlug)
        ? find(
                "from LessonVersion v join fetch v.lesson l where l.slug = ?1"
                    + " and l.retiredAt is null order by v.number desc",
                unsafeSlug)
            .firstResultOptional()
        : Optional.empty();
  }

  /** The current version of every lesson on offer, by title, lessons loaded. */
  public static List<LessonVersion> listOffered() {
    return list(
        """
        from LessonVersion v join fetch v.lesson l
        where l.retiredAt is null
          and v.number = (select max(w.number) from LessonVersion w where w.lesson = l)
        order by v.title
        """);
  }

  /** The current version of each of these lessons, retired ones included, lessons loaded. */
  public static List<LessonVersion> listCurrent(Collection<Long> lessonIds) {
    return list(
        """
        from LessonVersion v join fetch v.lesson l
        where l.id in ?1
          and v.number = (select max(w.number) from LessonVersion w where w.lesson = l)
        """,
        lessonIds);
  }

  /** The editions that it quotes, documents loaded, in any order. */
  public List<DocumentEdition> listEditions() {
    return KnownEditions.of(this);
  }

  /** The same, read now. */
  List<DocumentEdition> readEditions() {
    return getEntityManager()
        .createQuery(
            "select e from LessonVersion v join v.pinned e join fetch e.document where v = ?1",
            DocumentEdition.class)
        .setParameter(1, this)
        .getResultList();
  }

  public LessonContent content() {
    return CONTENTS.get(contentHash, hash -> LessonJson.read(content));
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This version is not stored yet");
    }
    return id;
  }

  public Lesson lesson() {
    return lesson;
  }

  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public Optional<String> findSummary() {
    return Optional.ofNullable(summary);
  }

  /** The language it is written in, as a tag such as {@code es}. */
  public String language() {
    return language;
  }

  public FeedbackPolicy feedback() {
    return feedback;
  }

  /** How many guided questions the reading has; 0 where there is no reading. */
  public int guided() {
    return guided;
  }

  /** How many items the quiz has; 0 where there is no quiz. */
  public int items() {
    return items;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
