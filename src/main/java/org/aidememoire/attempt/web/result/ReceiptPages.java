package org.aidememoire.attempt.web.result;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Receipt;
import org.aidememoire.attempt.ReceiptNote;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.Moments;
import org.aidememoire.site.Words;

/** The receipt of a hand-in as a file to keep. */
@Path("/attempts/{id}/receipt")
@Authenticated
public class ReceiptPages {
  private final CurrentPerson current;

  ReceiptPages(CurrentPerson current) {
    this.current = current;
  }

  /** An attempt that is open, perhaps again, has no receipt: its owner goes on with it. */
  @GET
  @Produces("text/plain;charset=UTF-8")
  public Response download(@PathParam("id") long unsafeId) {
    Attempt attempt =
        Attempt.findOwnedBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
    return Submission.findStanding(attempt)
        .map(submission -> file(attempt, submission.receipt()))
        .orElseGet(() -> Response.seeOther(URI.create(AttemptPaths.of(attempt))).build());
  }

  private static Response file(Attempt attempt, Receipt receipt) {
    return Response.ok(text(attempt, new ReceiptNote(attempt.id(), receipt)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"receipt-" + attempt.id() + ".txt\"")
        .build();
  }

  private static String text(Attempt attempt, ReceiptNote note) {
    ResultMessages words = Words.in(ResultMessages.class);
    ZoneId zone = QuizHead.zoneOf(attempt);
    return String.join(
        "\n",
        attempt.version().title(),
        attempt.person().displayName(),
        words.receipt_file_time(
            Moments.dayAndTime(note.receipt().handedInAt(), zone), zone.getId()),
        "",
        words.receipt_file_text(),
        "",
        note.line(zone),
        "");
  }
}
