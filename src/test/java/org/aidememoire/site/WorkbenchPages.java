package org.aidememoire.site;

import io.quarkus.qute.Engine;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.card.AskCard;

/** A document with one question beside it, and a server that answers as a test wants it to. */
@Path("/test-only/workbench")
@ApplicationScoped
@PermitAll
public class WorkbenchPages {
  static final Slug DOCUMENT = new Slug("soviet-aide-memoire-1954");

  private static final String PAGE =
      """
      {#include tags/layout}
      {#title}Workbench{/title}
      {#scripts}<script type="module" src="{cdi:assets.script('work')}"></script>{/scripts}
      <div class="page-columns has-margin">
        <div class="page-text">{#selection-tools notes=false cite=false evidence=true /}{#pick-words edition='text' /}{#edition view=view cite='' folded=false /}</div>
        <aside><form class="question-card" method="post" action="/test-only/workbench"
          data-autosave="workbench:q1">{#csrf /}
          <input type="hidden" name="key" value=""><input type="hidden" name="follows" value="0">
          {#question card=card lang='en' /}{#save-state /}{#save-conflict /}
        </form></aside>
      </div>
      {/include}
      """;

  private final List<MultivaluedMap<String, String>> saves = new CopyOnWriteArrayList<>();
  private volatile Supplier<Response> next = WorkbenchPages::saved;
  @Inject Engine engine;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String show() {
    Prompt prompt =
        new Prompt(
            "q1",
            "What does it fear?",
            BigDecimal.ONE,
            new EvidenceRule(0, 0.6, true, List.of()),
            null);
    AskCard card =
        AskCard.of(
            new LongText(prompt, null), Answer.NONE, 1, quote -> new Place(Optional.empty(), 1));
    return engine
        .parse(PAGE)
        .data("view", ShippedDocument.of(DOCUMENT.value()).view())
        .data("card", card)
        .render();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public Response save(MultivaluedMap<String, String> fields) {
    saves.add(fields);
    return next.get();
  }

  void willAnswer(Supplier<Response> answer) {
    saves.clear();
    next = answer;
  }

  List<MultivaluedMap<String, String>> saves() {
    return saves;
  }

  static Response saved() {
    return Response.ok(Map.of("outcome", "saved", "number", 1, "at", "2026-11-21T10:42:07Z"))
        .build();
  }

  /** Long enough for a person to press a button meanwhile. */
  static Response savedSlowly() {
    LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
    return saved();
  }

  static Response late() {
    return Response.ok(Map.of("outcome", "late", "number", 1, "at", "2026-11-21T10:42:07Z"))
        .build();
  }

  static Response stale() {
    return Response.status(409)
        .entity(
            Map.of("outcome", "stale", "number", 2, "newest", 1, "newestAnswer", "from elsewhere"))
        .build();
  }
}
