package org.aidememoire.corpus.web;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.citation.Bibtex;
import org.aidememoire.corpus.citation.CslJson;
import org.aidememoire.corpus.citation.Work;
import org.jboss.resteasy.reactive.RestPath;

/** How to cite a document or a passage of it, open to everyone. */
@Path("/documents/{slug}")
@PermitAll
@Transactional
public class CitationPages {
  private static final String BIBTEX = "application/x-bibtex";
  private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

  /** A passage that is not there is answered 400, with the document's own citation. */
  @GET
  @Path("/citation")
  @Produces(MediaType.TEXT_HTML)
  public Response show(@RestPath("slug") String unsafeSlug, @Context UriInfo address) {
    Document document = Shelf.get(unsafeSlug);
    PassageAddress asked = PassageAddress.of(address);
    Optional<CitedPassage> passage = asked.isGiven() ? asked.find(document) : Optional.empty();
    boolean lost = asked.isGiven() && passage.isEmpty();
    return Response.status(lost ? Response.Status.BAD_REQUEST : Response.Status.OK)
        .entity(CitationPage.of(document, passage.orElse(null), lost))
        .build();
  }

  @GET
  @Path("/citation.bib")
  @Produces(BIBTEX)
  public Response bibtex(@RestPath("slug") String unsafeSlug) {
    Work work = work(unsafeSlug);
    return download(Bibtex.entry(work), BIBTEX, work.id() + ".bib");
  }

  @GET
  @Path("/citation.json")
  @Produces(CSL_JSON)
  public Response cslJson(@RestPath("slug") String unsafeSlug) {
    Work work = work(unsafeSlug);
    return download(CslJson.list(work), CSL_JSON, work.id() + ".json");
  }

  private static Work work(String unsafeSlug) {
    Document document = Shelf.get(unsafeSlug);
    return Work.of(document.slug(), document.provenance());
  }

  private static Response download(String text, String type, String file) {
    return Response.ok(text, MediaType.valueOf(type).withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}
