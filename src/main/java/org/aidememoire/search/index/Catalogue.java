package org.aidememoire.search.index;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.LibraryUpdated;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.lesson.LessonPublished;
import org.aidememoire.lesson.LessonVersion;

/**
 * Keeps what can be found at one with the library: whatever has changed, or was catalogued by older
 * rules, is catalogued anew in the transaction that changed it.
 */
@ApplicationScoped
class Catalogue {

  void updateAll(@Observes LibraryUpdated event) {
    enterDocuments();
    enterLessons();
  }

  void updateLessons(@Observes LessonPublished event) {
    enterLessons();
  }

  private static void enterDocuments() {
    listIds(CatalogueSql.CHANGED_DOCUMENTS).forEach(Catalogue::enterDocument);
  }

  private static void enterLessons() {
    listIds(CatalogueSql.CHANGED_LESSONS).forEach(Catalogue::enterLesson);
  }

  private static List<Long> listIds(String query) {
    return Panache.getEntityManager().createNativeQuery(query, Long.class).getResultList();
  }

  private static void enterDocument(long id) {
    Document document = Panache.getEntityManager().find(Document.class, id);
    Provenance provenance = document.provenance();
    Provenance.Language language = provenance.language();
    new CatalogueEntry(
            Dictionary.of(language == null ? null : language.text()),
            Apparatus.of(provenance).in(),
            DocumentPassages.of(provenance, document.currentEdition().edition()))
        .write(CatalogueSql.ENTER_DOCUMENT, id);
  }

  private static void enterLesson(long versionId) {
    LessonVersion version = Panache.getEntityManager().find(LessonVersion.class, versionId);
    new CatalogueEntry(
            Dictionary.of(
                Locale.forLanguageTag(version.language()).getDisplayLanguage(Locale.ENGLISH)),
            new Apparatus.Languages(version.language(), version.language()),
            LessonPassages.of(version.content()))
        .write(CatalogueSql.ENTER_LESSON, versionId);
  }
}
