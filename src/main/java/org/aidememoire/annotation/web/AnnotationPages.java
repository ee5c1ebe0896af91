package org.aidememoire.annotation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.aidememoire.annotation.Show;
import org.aidememoire.common.FormErrors;
import org.aidememoire.common.Quote;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Visitor;
import org.aidememoire.site.session.SignedOutPage;
import org.jspecify.annotations.Nullable;

/** All of a person's own highlights and notes, and each of them. */
@Path("/annotations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AnnotationPages {
  private final CurrentPerson current;
  private final Visitor visitor;
  private final Clock clock;

  AnnotationPages(CurrentPerson current, Visitor visitor, Clock clock) {
    this.current = current;
    this.visitor = visitor;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(
      @QueryParam("show") @Nullable String unsafeShow,
      @QueryParam("page") @Nullable String unsafePage) {
    return MyNotesPage.of(current.getPerson(), Show.of(unsafeShow), unsafePage, clock.instant());
  }

  @GET
  @Path("{id}")
  public TemplateInstance show(
      @PathParam("id") long unsafeId, @QueryParam("back") @Nullable String unsafeBack) {
    Annotation annotation = own(unsafeId);
    String back = unsafeBack == null ? "/annotations" : unsafeBack;
    return NotePage.of(annotation, back, visitor.key());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  @PermitAll // without a session the note is given back instead of lost
  public Response change(@PathParam("id") long unsafeId) {
    MultivaluedMap<String, String> fields = FormFields.sent();
    return current.isSignedIn()
        ? change(own(unsafeId), NoteForm.of(fields))
        : SignedOutPage.of("/annotations/" + unsafeId, fields).response();
  }

  private Response change(Annotation annotation, NoteForm form) {
    if (form.readVersion() != annotation.version()) {
      return NoteMaking.page(
          Response.Status.CONFLICT.getStatusCode(), NotePage.stale(annotation, form));
    }
    FormErrors errors = new FormErrors();
    form.checkRemark(errors);
    Passage passage = Passage.of(annotation.document(), form);
    Optional<Quote> words =
        passage instanceof Passage.NotSaid ? Optional.empty() : NoteMaking.read(passage, errors);
    if (!errors.isEmpty()) {
      return NoteMaking.page(NoteReply.UNPROCESSABLE, refused(annotation, form, errors, passage));
    }
    words.ifPresent(annotation::anchor);
    annotation.change(form.remark(), clock.instant());
    return Backwards.to(form.back(), "annotation-" + annotation.id());
  }

  private static NotePage refused(
      Annotation annotation, NoteForm form, FormErrors errors, Passage passage) {
    return passage instanceof Passage.Several several
        ? NotePage.refused(
            annotation, form.in(several.edition().hash()), errors, PassageChoice.list(several))
        : NotePage.refused(annotation, form, errors, List.of());
  }

  @POST
  @Path("{id}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remove(@PathParam("id") long unsafeId) {
    Annotation annotation = own(unsafeId);
    Annotation.forgetRemoved(current.getPerson(), clock.instant());
    annotation.remove(clock.instant());
    return Backwards.to(back(), "removed-" + annotation.id());
  }

  /** Takes the removal back. */
  @POST
  @Path("{id}/restoration")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response restore(@PathParam("id") long unsafeId) {
    Annotation annotation = own(unsafeId);
    return Backwards.to(back(), (annotation.restore() ? "annotation-" : "removed-") + unsafeId);
  }

  private static String back() {
    return Optional.ofNullable(FormFields.sent().getFirst("back")).orElse("/annotations");
  }

  private Annotation own(long unsafeId) {
    return Annotation.findOwnedBy(current.getPerson(), unsafeId)
        .orElseThrow(NotFoundException::new);
  }
}
