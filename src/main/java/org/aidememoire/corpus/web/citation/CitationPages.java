package org.aidememoire.corpus.web.citation;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import org.aidememoire.corpus.citation.Locator;
import org.aidememoire.corpus.citation.Work;
import org.aidememoire.corpus.web.Shelf;
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
  public Response bibtex(@RestPath("slug") String unsafeSlug, @Context UriInfo address) {
    Cited cited = Cited.of(unsafeSlug, address);
    return download(Bibtex.entry(cited.work(), cited.passage()), BIBTEX, cited.file(".bib"));
  }

  @GET
  @Path("/citation.json")
  @Produces(CSL_JSON)
  public Response cslJson(@RestPath("slug") String unsafeSlug, @Context UriInfo address) {
    Cited cited = Cited.of(unsafeSlug, address);
    return download(CslJson.list(cited.work(), cited.passage()), CSL_JSON, cited.file(".json"));
  }

  /** What a file names. */
  private record Cited(Work work, Locator passage) {
    /**
     * @throws BadRequestException where the address names a passage that the document does not have
     */
    static Cited of(String unsafeSlug, UriInfo address) {
      Document document = Shelf.get(unsafeSlug);
      PassageAddress asked = PassageAddress.of(address);
      Locator passage =
          asked.isGiven()
              ? asked.find(document).orElseThrow(BadRequestException::new).locator()
              : new Locator.Whole();
      return new Cited(Work.of(document.slug(), document.provenance()), passage);
    }

    String file(String ending) {
      return work.id() + ending;
    }
  }

  private static Response download(String text, String type, String file) {
    return Response.ok(text, MediaType.valueOf(type).withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}
