package org.aidememoire.annotation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Visitor;
import org.aidememoire.site.session.SignedOutPage;
import org.jspecify.annotations.Nullable;

/** A person's own highlights and notes on one document: making them, and keeping new places. */
@Path("/documents/{slug}/annotations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DocumentNotePages {
  private final CurrentPerson current;
  private final Visitor visitor;
  private final NoteMaking making;
  private final Clock clock;

  DocumentNotePages(CurrentPerson current, Visitor visitor, NoteMaking making, Clock clock) {
    this.current = current;
    this.visitor = visitor;
    this.making = making;
    this.clock = clock;
  }

  @GET
  @Path("new")
  public TemplateInstance form(
      @PathParam("slug") String unsafeSlug, @QueryParam("back") @Nullable String unsafeBack) {
    Document document = shelved(unsafeSlug);
    String back = unsafeBack == null ? "/documents/" + document.slug() : unsafeBack;
    return NewNotePage.empty(document, NoteForm.empty(back, visitor.key()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @Transactional
  @PermitAll // without a session the note is given back instead of lost
  public Response create(
      @PathParam("slug") String unsafeSlug,
      @HeaderParam("X-Requested-With") @Nullable String requestedWith) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    boolean scripted = "JavaScript".equals(requestedWith);
    if (current.isSignedIn()) {
      return making.make(shelved(unsafeSlug), NoteForm.of(fields), scripted);
    }
    return scripted
        ? NoteReply.signedOut()
        : SignedOutPage.of("/documents/" + unsafeSlug + "/annotations", fields).response();
  }

  /** From now on the notes found again in the current edition are kept at their new places. */
  @POST
  @Path("placement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepPlaces(@PathParam("slug") String unsafeSlug) {
    Document document = shelved(unsafeSlug);
    List<Annotation> own =
        Annotation.listOf(current.getPerson().key(), List.of(document.slug()), clock.instant());
    Notes.on(document.slug(), document.currentEdition().edition(), own)
        .placed()
        .forEach(placed -> placed.annotation().anchor(placed.quote()));
    String back = Optional.ofNullable(FormFields.sent().getFirst("back")).orElse("");
    return Backwards.to(back, "notes-" + document.slug());
  }

  private static Document shelved(String unsafeSlug) {
    return Optional.of(unsafeSlug)
        .filter(Slug::isSlug)
        .flatMap(Document::findShelved)
        .orElseThrow(NotFoundException::new);
  }
}
