package org.aidememoire.corpus.web.beside;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.PassageLink;
import org.aidememoire.corpus.web.BesideLink;
import org.aidememoire.corpus.web.Shelf;
import org.aidememoire.people.CurrentPerson;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Two documents side by side, open to everyone. */
@Path("/documents/{slug}/beside")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Transactional
public class BesidePages {
  private final CurrentPerson current;
  private final Clock clock;

  BesidePages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** Where the form on a document's page leads: on to the page of the two. */
  @GET
  public Response choose(
      @RestPath("slug") String unsafeSlug, @RestQuery("document") @Nullable String unsafeOther) {
    Document document = Shelf.get(unsafeSlug);
    String to =
        unsafeOther == null
            ? "/documents/" + document.slug() + "#beside"
            : BesideLink.path(document.slug(), Shelf.get(unsafeOther).slug());
    return Response.seeOther(URI.create(to)).build();
  }

  /**
   * @throws NotFoundException for a document beside itself
   */
  @GET
  @Path("/{other}")
  public TemplateInstance show(
      @RestPath("slug") String unsafeSlug, @RestPath("other") String unsafeOther) {
    if (unsafeSlug.equals(unsafeOther)) {
      throw new NotFoundException();
    }
    PassageLink.Side first = PassageLink.Side.of(Shelf.get(unsafeSlug));
    PassageLink.Side second = PassageLink.Side.of(Shelf.get(unsafeOther));
    return BesidePage.of(first, second, own(List.of(first.slug(), second.slug())));
  }

  /** Empty for somebody who has not signed in. */
  private Optional<List<Annotation>> own(List<Slug> documents) {
    return current.findKey().map(who -> Annotation.listOf(who, documents, clock.instant()));
  }
}
