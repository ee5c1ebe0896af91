package org.aidememoire.corpus.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.FoundWords;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.PersonKey;
import org.aidememoire.search.Results;
import org.aidememoire.search.query.Selection;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The library and its documents, open to everyone. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DocumentPages {
  private static final int PAGE_SIZE = 24;

  private final CurrentPerson current;
  private final Clock clock;

  DocumentPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(@Context UriInfo address) {
    Selection selection = Selection.read(address.getQueryParameters(), LibraryPage.USUAL);
    Results results = Results.browse(selection.withoutWords(), PAGE_SIZE);
    return LibraryPage.of(results, cards(results));
  }

  /** In the order of the results. */
  private static List<DocumentCard> cards(Results results) {
    List<String> slugs = results.hits().stream().map(hit -> hit.slug().value()).toList();
    LessonShelf lessons = LessonShelf.ofToday();
    return Document.listShelved(slugs).stream()
        .sorted(Comparator.comparingInt(document -> slugs.indexOf(document.slug().value())))
        .map(
            document ->
                new DocumentCard(
                    document.slug(), document.provenance(), lessons.on(document.slug())))
        .toList();
  }

  @GET
  @Path("/{slug}")
  public TemplateInstance show(
      @RestPath("slug") String unsafeSlug, @RestQuery("found") @Nullable String unsafeFound) {
    Document document = Shelf.get(unsafeSlug);
    Provenance provenance = document.provenance();
    DocumentEdition stored = document.currentEdition();
    Edition edition = stored.edition();
    Optional<Notes> notes = current.findKey().map(who -> notes(who, document.slug(), edition));
    Chain chain = Chain.of(document.slug(), provenance, stored);
    List<Highlight> highlights = new ArrayList<>(chain.witnesses());
    highlights.addAll(FoundWords.read(unsafeFound, edition));
    notes.ifPresent(own -> highlights.addAll(own.highlights()));
    return new DocumentPage(
        provenance,
        EditionView.of(document.slug(), edition, Apparatus.of(provenance), highlights),
        chain,
        Neighbours.of(document),
        LessonShelf.ofToday().on(document.slug()),
        notes);
  }

  private Notes notes(PersonKey who, Slug document, Edition edition) {
    return Notes.on(document, edition, Annotation.listOf(who, List.of(document), clock.instant()));
  }
}
