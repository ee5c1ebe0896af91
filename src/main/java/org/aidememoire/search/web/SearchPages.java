package org.aidememoire.search.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.aidememoire.search.Results;
import org.aidememoire.search.Spelling;
import org.aidememoire.search.query.Query;
import org.aidememoire.search.query.Selection;

/** Search over all documents and lessons, open to everyone. The address is all there is to it. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SearchPages {
  private static final int PAGE_SIZE = 10;

  @GET
  public TemplateInstance show(@Context UriInfo address) {
    Selection selection = Selection.read(address.getQueryParameters(), SearchPage.USUAL);
    Results results = Results.find(selection, PAGE_SIZE);
    return SearchPage.of(results, suggestions(results));
  }

  private static List<Query> suggestions(Results results) {
    return results.facets().isNothing() && !results.nothingAsked()
        ? Spelling.suggest(results.selection().query())
        : List.of();
  }
}
