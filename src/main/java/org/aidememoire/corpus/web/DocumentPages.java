package org.aidememoire.corpus.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.edition.Edition;
import org.jboss.resteasy.reactive.RestPath;

/** The library and its documents, open to everyone. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Transactional
public class DocumentPages {
  @GET
  public TemplateInstance list() {
    LessonShelf lessons = LessonShelf.ofToday();
    return new LibraryPage(
        Document.listShelved().stream()
            .map(
                document ->
                    new DocumentCard(
                        document.slug(), document.provenance(), lessons.on(document.slug())))
            .toList());
  }

  @GET
  @Path("/{slug}")
  public TemplateInstance show(@RestPath("slug") String unsafeSlug) {
    Document document =
        Optional.of(unsafeSlug)
            .filter(Slug::isSlug)
            .flatMap(Document::findShelved)
            .orElseThrow(NotFoundException::new);
    Provenance provenance = document.provenance();
    Edition edition = document.currentEdition().edition();
    EditionView text =
        EditionView.of(document.slug(), edition, Apparatus.of(provenance), List.of());
    return DocumentPage.of(
        provenance, text, beside(provenance), LessonShelf.ofToday().on(document.slug()));
  }

  /** A document that is named but not on the shelf is passed over. */
  private static List<BesideLink> beside(Provenance provenance) {
    return provenance.beside().stream()
        .map(
            other ->
                Document.findShelved(other.document().value())
                    .map(
                        document ->
                            new BesideLink(
                                document.slug(),
                                document.provenance().shortTitle(),
                                other.reason())))
        .flatMap(Optional::stream)
        .toList();
  }
}
