package org.aidememoire.annotation.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.Slug;
import org.aidememoire.people.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** A person's own highlights and notes to take along: all of them, or those on one document. */
@Path("/annotations/exports")
@Authenticated
public class ExportPages {
  private static final String MARKDOWN = "text/markdown;charset=UTF-8";
  private static final String WEB_ANNOTATIONS =
      "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private final CurrentPerson current;

  ExportPages(CurrentPerson current) {
    this.current = current;
  }

  @GET
  @Path("markdown")
  @Produces("text/markdown")
  public Response markdown(@QueryParam("document") @Nullable String unsafeSlug) {
    return file(MarkdownExport.of(own(unsafeSlug)), MARKDOWN, name(unsafeSlug) + ".md");
  }

  /** As the W3C's Web Annotation Data Model has it (Recommendation of 23 February 2017). */
  @GET
  @Path("web-annotations")
  @Produces("application/ld+json")
  public Response webAnnotations(
      @QueryParam("document") @Nullable String unsafeSlug, @Context UriInfo address) {
    Map<String, Object> collection =
        new WebAnnotationExport(address.getBaseUri(), address.getRequestUri()).of(own(unsafeSlug));
    return file(
        WebAnnotationExport.write(collection), WEB_ANNOTATIONS, name(unsafeSlug) + ".jsonld");
  }

  private List<Annotation> own(@Nullable String unsafeSlug) {
    List<Annotation> all = Annotation.listAllOf(current.getPerson());
    if (unsafeSlug == null) {
      return all;
    }
    if (!Slug.isSlug(unsafeSlug)) {
      throw new NotFoundException();
    }
    return all.stream()
        .filter(annotation -> annotation.document().slug().value().equals(unsafeSlug))
        .toList();
  }

  private static String name(@Nullable String slug) {
    return slug == null ? "my-notes" : "my-notes-" + slug;
  }

  private static Response file(String text, String type, String name) {
    return Response.ok(text, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
