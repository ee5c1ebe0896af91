package org.aidememoire.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A primary source in the library: what we say about it, and its current edition. */
@Entity
public class Document extends PanacheEntityBase {
  /** What has been read before, by its stored form. */
  private static final Cache<String, Provenance> PROVENANCES =
      Caffeine.newBuilder().maximumSize(1_000).build();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private String provenance;

  @Column(name = "sort_date")
  private String sortDate;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "current_edition_id")
  private @Nullable DocumentEdition currentEdition;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  protected Document() {}

  private Document(Slug slug) {
    this.slug = slug.value();
  }

  /** The document of this name with this provenance, made now where there is none. */
  public static Document shelve(Slug slug, Provenance provenance) {
    Optional<Document> known = find("slug", slug.value()).firstResultOptional();
    Document document = known.orElseGet(() -> new Document(slug));
    document.provenance = ProvenanceJson.write(provenance);
    document.sortDate = provenance.sortDate().toString();
    document.retiredAt = null;
    document.persist();
    return document;
  }

  /** A document of the library, its current edition loaded. */
  public static Optional<Document> findShelved(String unsafeSlug) {
    return find(
            "from Document d join fetch d.currentEdition where d.slug = ?1 and d.retiredAt is null",
            unsafeSlug)
        .firstResultOptional();
  }

  /** The whole library, the oldest document first. */
  public static List<Document> listShelved() {
    return list("retiredAt is null and currentEdition is not null order by sortDate, slug");
  }

  /** Those of these documents that are on the shelf, in any order. */
  public static List<Document> listShelved(Collection<String> slugs) {
    return list("slug in ?1 and retiredAt is null and currentEdition is not null", slugs);
  }

  /**
   * What a list of documents shows of one.
   *
   * @param sortDate by which the library is ordered
   * @param language of the title, as a tag
   */
  public record Title(Slug slug, String shortTitle, String sortDate, String language) {
    private static Title of(Tuple row) {
      return new Title(
          new Slug(row.get(0, String.class)),
          row.get(1, String.class),
          row.get(2, String.class),
          row.get(3, String.class));
    }
  }

  /**
   * Documents to read this one beside, the oldest first: those named, then those nearest in time.
   * The library may be large: only titles are read.
   */
  public List<Title> listNeighbours(List<Slug> named, int most) {
    return getEntityManager()
        .createNativeQuery(
            """
            select slug, coalesce(provenance ->> 'short-title', provenance ->> 'title'), sort_date,
              coalesce(provenance ->> 'written-in', 'en')
            from document
            where retired_at is null and current_edition_id is not null and slug <> :slug
            order by slug = any(:named) desc,
              abs(left(sort_date, 4)::int - left(:date, 4)::int), sort_date, slug
            limit :most
            """,
            Tuple.class)
        .setParameter("slug", slug)
        .setParameter("named", named.stream().map(Slug::value).toArray(String[]::new))
        .setParameter("date", sortDate)
        .setParameter("most", most)
        .unwrap(NativeQuery.class)
        .stream()
        .map(row -> Title.of((Tuple) row))
        .sorted(Comparator.comparing(Title::sortDate).thenComparing(title -> title.slug().value()))
        .toList();
  }

  /** Makes an edition the one that readers see. */
  public void publish(DocumentEdition edition) {
    currentEdition = edition;
  }

  /** Takes the document off the shelf; lessons that pin its editions keep them. */
  public void retire(Instant now) {
    retiredAt = now;
  }

  /** Whether readers find it in the library. */
  public boolean isShelved() {
    return retiredAt == null;
  }

  public Provenance provenance() {
    return PROVENANCES.get(provenance, ProvenanceJson::read);
  }

  /**
   * @throws IllegalStateException where no edition has been published yet
   */
  public DocumentEdition currentEdition() {
    if (currentEdition == null) {
      throw new IllegalStateException("This document has no published edition");
    }
    return currentEdition;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This document is not stored yet");
    }
    return id;
  }

  public Slug slug() {
    return new Slug(slug);
  }
}
