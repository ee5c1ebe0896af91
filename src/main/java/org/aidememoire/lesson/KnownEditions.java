package org.aidememoire.lesson;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.LibraryUpdated;

/**
 * The editions that lesson versions quote, with their documents, as they were a moment ago. Which
 * they are never changes, nor do their texts; what is said about a document does, now and then, and
 * may be told a minute late where another server has taken it over. They belong to no session.
 */
@Singleton
final class KnownEditions {
  private static final Cache<Long, List<DocumentEdition>> EDITIONS =
      Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();

  /** Read beside the cache: who waits for a connection keeps nobody else from what is there. */
  static List<DocumentEdition> of(LessonVersion version) {
    List<DocumentEdition> known = EDITIONS.getIfPresent(version.id());
    return known == null ? keep(version, read(version)) : known;
  }

  private static List<DocumentEdition> keep(LessonVersion version, List<DocumentEdition> read) {
    EDITIONS.put(version.id(), read);
    return read;
  }

  private static List<DocumentEdition> read(LessonVersion version) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<DocumentEdition> editions = version.readEditions();
              // What a session would have to read nobody can read later.
              editions.forEach(DocumentEdition::edition);
              return List.copyOf(editions);
            });
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryUpdated updated) {
    EDITIONS.invalidateAll();
  }
}
