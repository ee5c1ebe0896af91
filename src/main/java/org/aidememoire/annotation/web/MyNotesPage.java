package org.aidememoire.annotation.web;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.annotation.Show;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One page of a person's highlights and notes over all documents.
 *
 * @param choices what else a list can show
 * @param total how many there are of those that are shown
 * @param page counted from 1
 * @param removed those that can still be taken back
 */
@CheckedTemplate(basePath = "annotation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyNotesPage(
    Show show,
    List<Show> choices,
    long total,
    int page,
    int pages,
    List<Shelf> shelves,
    List<Annotation> removed)
    implements TemplateInstance {
  private static final int ON_A_PAGE = 25;

  /**
   * A document with notes on this page.
   *
   * @param path empty where it is not in the library any more
   */
  public record Shelf(Provenance document, String path, Notes notes) {
    static Shelf of(Document document, List<Annotation> annotations) {
      return new Shelf(
          document.provenance(),
          document.isShelved() ? "/documents/" + document.slug() : "",
          Notes.on(document.slug(), document.currentEdition().edition(), annotations));
    }
  }

  static MyNotesPage of(Person person, Show show, @Nullable String unsafePage, Instant now) {
    long total = Annotation.countOwnedBy(person, show);
    int pages = Math.max(1, Math.ceilDiv((int) total, ON_A_PAGE));
    int page = Math.clamp(number(unsafePage), 1, pages);
    List<Annotation> listed = Annotation.listOwnedBy(person, show, Page.of(page - 1, ON_A_PAGE));
    return new MyNotesPage(
        show,
        List.of(Show.values()),
        total,
        page,
        pages,
        shelves(listed),
        Annotation.listRemovedBy(person, now));
  }

  private static int number(@Nullable String unsafePage) {
    return unsafePage != null && unsafePage.matches("\\d{1,6}") ? Integer.parseInt(unsafePage) : 1;
  }

  private static List<Shelf> shelves(List<Annotation> annotations) {
    Map<Document, List<Annotation>> byDocument = new LinkedHashMap<>();
    for (Annotation annotation : annotations) {
      byDocument.computeIfAbsent(annotation.document(), any -> new ArrayList<>()).add(annotation);
    }
    return byDocument.entrySet().stream()
        .map(each -> Shelf.of(each.getKey(), each.getValue()))
        .toList();
  }
}
