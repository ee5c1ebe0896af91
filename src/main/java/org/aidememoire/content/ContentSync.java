package org.aidememoire.content;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.LibraryUpdated;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonPublished;
import org.aidememoire.lesson.LessonVersion;

/**
 * Takes a content folder over into the database, in one transaction. Touches only what came from
 * files: what is invalid keeps its last valid state, what has vanished is retired, what has changed
 * becomes a new version.
 */
@ApplicationScoped
public class ContentSync {
  /** Any number, the same everywhere: two servers that start at once sync one after the other. */
  private static final long LOCK = 0x61_6d_63_6fL;

  private final Event<LessonPublished> published;
  private final Event<LibraryUpdated> updated;
  private final Clock clock;

  ContentSync(Event<LessonPublished> published, Event<LibraryUpdated> updated, Clock clock) {
    this.published = published;
    this.updated = updated;
    this.clock = clock;
  }

  @Transactional
  public void sync(Content content) {
    Panache.getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(:lock)")
        .setParameter("lock", LOCK)
        .getSingleResult();
    Instant now = clock.instant();
    content.documents().forEach(document -> shelve(document, now));
    content.lessons().forEach(lesson -> publish(lesson, now));
    retireLessons(content, now);
    retireDocuments(content, now);
    ContentFinding.replaceAll(content.findings(), now);
    updated.fire(new LibraryUpdated());
  }

  private static void shelve(ReadDocument read, Instant now) {
    Document document = Document.shelve(read.slug(), read.provenance());
    document.publish(DocumentEdition.of(document, read.edition(), now));
  }

  private void publish(ReadLesson read, Instant now) {
    LessonVersion.publish(Lesson.fromFile(read.slug()), read.content(), now)
        .ifPresent(version -> published.fire(new LessonPublished(version)));
  }

  private static void retireLessons(Content content, Instant now) {
    Set<Slug> present =
        union(content.lessons().stream().map(ReadLesson::slug).toList(), content.invalidLessons());
    Lesson.listFromFiles().stream()
        .filter(lesson -> !present.contains(lesson.slug()))
        .forEach(lesson -> lesson.retire(now));
  }

  private static void retireDocuments(Content content, Instant now) {
    Set<Slug> present =
        union(
            content.documents().stream().map(ReadDocument::slug).toList(),
            content.invalidDocuments());
    Document.listShelved().stream()
        .filter(document -> !present.contains(document.slug()))
        .forEach(document -> document.retire(now));
  }

  private static Set<Slug> union(List<Slug> valid, Set<Slug> invalid) {
    Set<Slug> all = new HashSet<>(valid);
    all.addAll(invalid);
    return all;
  }
}
