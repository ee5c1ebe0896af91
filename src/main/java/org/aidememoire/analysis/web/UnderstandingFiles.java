package org.aidememoire.analysis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.site.writing.CsvFile;

/** What the class understood, to work on in a spreadsheet. */
@Path("/assignments/{id}/understanding")
@Produces("text/csv")
@RolesAllowed(Role.TEACHER_NAME)
public class UnderstandingFiles {
  private final CurrentPerson current;

  UnderstandingFiles(CurrentPerson current) {
    this.current = current;
  }

  @GET
  @Path("items.csv")
  public Response items(@PathParam("id") long unsafeId) {
    Assignment assignment = taught(unsafeId);
    return file(assignment, "items", ItemsFile.of(ResponseTable.of(assignment)));
  }

  @GET
  @Path("responses.csv")
  public Response responses(@PathParam("id") long unsafeId) {
    Assignment assignment = taught(unsafeId);
    return file(assignment, "responses", ResponsesFile.of(ResponseTable.of(assignment)));
  }

  private Assignment taught(long unsafeId) {
    return Assignment.findTaughtBy(current.getPerson(), unsafeId)
        .orElseThrow(NotFoundException::new);
  }

  private static Response file(Assignment assignment, String what, String text) {
    String name =
        "%s-%s-%d.csv".formatted(what, assignment.version().lesson().slug(), assignment.id());
    return Response.ok(text, CsvFile.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
