package org.aidememoire.annotation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.Move;
import org.aidememoire.people.Person;
import org.aidememoire.people.PersonKey;
import org.jspecify.annotations.Nullable;

/** Words of a document that a person marked for themselves, with a move, a note, or both. */
@Entity
public class Annotation extends PanacheEntityBase {
  /** How many one person may have on one document. */
  public static final int MOST = 300;

  /** The longest passage, in code points. */
  public static final int LONGEST_PASSAGE = 2_000;

  private static final int SHORT = 40;

  /** How long a removed one can be taken back. */
  static final Duration TAKING_BACK = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private Document document;

  @Column(name = "edition_hash")
  private String edition;

  @Column private String exact;
  @Column private String prefix;
  @Column private String suffix;

  @Column(name = "start_point")
  private int startPoint;

  @Column(name = "end_point")
  private int endPoint;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Move move;

  @Column private String note;
  @Column private UUID key;
  @Column private int version;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  protected Annotation() {}

  private Annotation(Person person, Document document, UUID key, Instant now) {
    this.person = person;
    this.document = document;
    this.key = key;
    this.madeAt = now;
  }

  /**
   * What one person sends to be kept.
   *
   * @param quote confirmed by an edition of {@code document}, at most {@link #LONGEST_PASSAGE} long
   * @param key made by the sender: the same key again is the same annotation, made once
   */
  public record Draft(Document document, Quote quote, Remark remark, UUID key) {}

  /** The annotation, stored now where it is new; empty where the person has {@link #MOST}. */
  public static Optional<Annotation> make(Person person, Draft draft, Instant now) {
    getEntityManager().find(Person.class, person.id(), LockModeType.PESSIMISTIC_WRITE);
    forgetRemoved(person, now);
    Optional<Annotation> same =
        find("person = ?1 and key = ?2", person, draft.key()).firstResultOptional();
    if (same.isPresent() || isFull(person, draft.document())) {
      return same;
    }
    Annotation annotation = new Annotation(person, draft.document(), draft.key(), now);
    annotation.anchor(draft.quote());
    annotation.say(draft.remark(), now);
    annotation.version = 1;
    annotation.persist();
    return Optional.of(annotation);
  }

  /** Also one that was removed and can still be taken back. */
  public static Optional<Annotation> findOwnedBy(Person person, long unsafeId) {
    return find("person = ?1 and id = ?2", person, unsafeId).firstResultOptional();
  }

  /**
   * The person's annotations of these documents, in the order of their places when they were made;
   * also those removed that can still be taken back.
   */
  public static List<Annotation> listOf(PersonKey who, Collection<Slug> documents, Instant now) {
    return list(
        "person.issuer = ?1 and person.subject = ?2 and array_contains(?3, document.slug)"
            + " and (removedAt is null or removedAt > ?4) order by startPoint, endPoint, id",
        who.issuer(),
        who.subject(),
        documents.stream().map(Slug::value).toArray(String[]::new),
        now.minus(TAKING_BACK));
  }

  /** All of a person's annotations, by document and place, without those removed. */
  public static List<Annotation> listAllOf(Person person) {
    return list(
        "person = ?1 and removedAt is null"
            + " order by document.sortDate, document.slug, startPoint, endPoint, id",
        person);
  }

  /** Those that the person removed and can still take back, the last first. */
  public static List<Annotation> listRemovedBy(Person person, Instant now) {
    return list(
        "person = ?1 and removedAt > ?2 order by removedAt desc", person, now.minus(TAKING_BACK));
  }

  /** How many of them there are to {@code show}. */
  public static long countOwnedBy(Person person, Show show) {
    return count(show.condition(), person, show.move());
  }

  /**
   * One page of them, by document and place.
   *
   * @param page counted from 0
   */
  public static List<Annotation> listOwnedBy(Person person, Show show, Page page) {
    return find(
            show.condition()
                + " order by document.sortDate, document.slug, startPoint, endPoint, id",
            person,
            show.move())
        .page(page)
        .list();
  }

  /** The words are found again in this edition, in which they may stand elsewhere. */
  public Optional<Quote> findIn(Edition shown) {
    return Anchor.find(quote(), shown);
  }

  /** Keeps a new place for the words: one that an edition has confirmed. */
  public void anchor(Quote confirmed) {
    edition = confirmed.edition();
    exact = confirmed.exact();
    prefix = confirmed.prefix();
    suffix = confirmed.suffix();
    startPoint = confirmed.start();
    endPoint = confirmed.end();
  }

  /** Says something else about the words. */
  public void change(Remark remark, Instant now) {
    say(remark, now);
    version++;
  }

  private void say(Remark remark, Instant now) {
    move = remark.move();
    note = remark.note();
    changedAt = now;
  }

  /** Takes it away; it can be taken back for a while. */
  public void remove(Instant now) {
    if (removedAt == null) {
      removedAt = now;
    }
  }

  /** Takes the removal back; false where the person has {@link #MOST} others by now. */
  public boolean restore() {
    if (removedAt != null && isFull(person, document)) {
      return false;
    }
    removedAt = null;
    return true;
  }

  /** Deletes what the person removed and can no longer take back. */
  public static void forgetRemoved(Person person, Instant now) {
    delete("person = ?1 and removedAt <= ?2", person, now.minus(TAKING_BACK));
  }

  /**
   * Deletes what anybody removed and can no longer take back: one statement, which several servers
   * may send at the same time.
   *
   * @return how many
   */
  static long forgetRemoved(Instant now) {
    return delete("removedAt <= ?1", now.minus(TAKING_BACK));
  }

  private static boolean isFull(Person person, Document document) {
    return count("person = ?1 and document = ?2 and removedAt is null", person, document) >= MOST;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This annotation is not stored yet");
    }
    return id;
  }

  public Document document() {
    return document;
  }

  /** The first words, to tell it from others in a list. */
  public String inShort() {
    String line = exact.replace('\n', ' ');
    int end = line.offsetByCodePoints(0, Math.min(SHORT, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end).strip() + " …";
  }

  /** The words where they stood in the edition in which they were marked. */
  public Quote quote() {
    return new Quote(document.slug(), edition, exact, prefix, suffix, startPoint, endPoint);
  }

  public Remark remark() {
    return new Remark(move, note);
  }

  /** How its words are shown in the text. */
  public Highlight.Kind kind() {
    return move == null ? Highlight.Kind.NOTE : move.highlight();
  }

  /** Names it to the world outside, for ever. */
  public UUID key() {
    return key;
  }

  /** Counts the changes, from 1. */
  public int version() {
    return version;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
