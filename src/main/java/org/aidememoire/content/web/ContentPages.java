package org.aidememoire.content.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.content.ContentFinding;
import org.aidememoire.people.Role;

/** What is wrong with the content files. */
@Path("/content")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN_NAME)
public class ContentPages {
  @GET
  public TemplateInstance show() {
    return FindingsPage.of(ContentFinding.listLatest());
  }
}
