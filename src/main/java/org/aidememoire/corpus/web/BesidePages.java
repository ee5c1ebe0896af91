package org.aidememoire.corpus.web;

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
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.PassageLink;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Two documents side by side, open to everyone. */
@Path("/documents/{slug}/beside")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Transactional
public class BesidePages {

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
    return BesidePage.of(
        PassageLink.Side.of(Shelf.get(unsafeSlug)), PassageLink.Side.of(Shelf.get(unsafeOther)));
  }
}
