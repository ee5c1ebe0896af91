package org.aidememoire.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.EditionJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published edition of a document. Never changes: positions in it hold for ever. */
@Entity
@Immutable
@Table(name = "document_edition")
public class DocumentEdition extends PanacheEntityBase {
  /** Parsed editions by their hash: equal hashes mean equal texts, so nothing goes stale. */
  private static final Cache<String, Edition> EDITIONS =
      Caffeine.newBuilder().maximumSize(500).build();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private Document document;

  @Column private int number;
  @Column private String hash;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String edition;

  /** Held once it was asked for: it outlives the session that could read it again. */
  @Transient private @Nullable Edition parsed;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "canonical_text")
  private String canonicalText;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected DocumentEdition() {}

  private DocumentEdition(Document document, int number, Edition edition, Instant now) {
    this.document = document;
    this.number = number;
    this.hash = edition.hash();
    this.edition = EditionJson.write(edition);
    this.canonicalText = edition.canonicalText();
    this.publishedAt = now;
  }

  /** The document's edition with this text, stored now where it is new. */
  public static DocumentEdition of(Document document, Edition edition, Instant now) {
    Optional<DocumentEdition> known = findOf(document, edition.hash());
    return known.orElseGet(
        () -> {
          int number = (int) count("document", document) + 1;
          DocumentEdition next = new DocumentEdition(document, number, edition, now);
          next.persist();
          return next;
        });
  }

  /** The editions with these hashes, documents loaded. */
  public static List<DocumentEdition> listByHash(Collection<String> hashes) {
    return list("from DocumentEdition e join fetch e.document where e.hash in ?1", hashes);
  }

  /** An edition of this document, whether or not it is the current one. */
  public static Optional<DocumentEdition> findOf(Document document, String unsafeHash) {
    return find("document = ?1 and hash = ?2", document, unsafeHash).firstResultOptional();
  }

  /** The text with this hash, from memory where it has been read before. */
  public static Optional<Edition> findText(String unsafeHash) {
    Edition known = EDITIONS.getIfPresent(unsafeHash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<DocumentEdition> stored = find("hash", unsafeHash).firstResultOptional();
    return stored.map(DocumentEdition::edition);
  }

  public Edition edition() {
    if (parsed == null) {
      parsed = EDITIONS.get(hash, unread -> EditionJson.read(edition));
    }
    return parsed;
  }

  public String hash() {
    return hash;
  }

  /** Counted from 1 for each document. */
  public int number() {
    return number;
  }

  public Document document() {
    return document;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
