package org.aidememoire.faults.pupil;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.aidememoire.faults.pupil.Habits.Habit;

/**
 * Brings answers to the server as the page's script does: again and again with the same key until
 * the server says what became of them. Writes down what was sent and what was said.
 */
final class Courier {
  private static final int TRIES = 400;
  private static final int BETWEEN_TRIES = 120;

  private final Session session;
  private final long attempt;
  private final Habits habits;
  private final History history;

  Courier(Session session, long attempt, Habits habits, History history) {
    this.session = session;
    this.attempt = attempt;
    this.habits = habits;
    this.history = history;
  }

  /** Until the server has said what became of it. */
  Reply bring(Save save) {
    for (int tries = 0; tries < TRIES; tries++) {
      Reply reply = tryOnce(save);
      if (!reply.outcome().isEmpty() && !reply.isSignedOut()) {
        return reply;
      }
      if (reply.status() == 404) {
        break;
      }
      if (reply.isSignedOut()) {
        session.signIn();
      } else {
        Pause.millis(BETWEEN_TRIES);
      }
    }
    history.add(new Event.Wrong("Never answered: " + save + " in attempt " + attempt));
    return Reply.NONE;
  }

  /** One post; what came of it is written down. */
  Reply tryOnce(Save save) {
    Instant asked = Instant.now();
    try {
      HttpResponse<String> answer =
          session.post("/attempts/" + attempt + "/answers", fields(save), headers());
      Reply reply = Reply.in(answer);
      note(save, reply, answer, asked);
      return reply;
    } catch (IOException away) {
      return Reply.NONE;
    }
  }

  private void note(Save save, Reply reply, HttpResponse<String> answer, Instant asked) {
    if (reply.keptAnswer()) {
      Event.How how = Event.How.valueOf(reply.outcome().toUpperCase(Locale.ROOT));
      history.add(new Event.Kept(save.key(), how, reply.number(), asked, Instant.now()));
      noteLeft(save, reply);
    } else if (reply.outcome().equals("closed")) {
      history.add(new Event.Refused(save.key(), reply.outcome(), Instant.now()));
    } else if (reply.status() == 503) {
      if (answer.headers().firstValue("Retry-After").isEmpty()) {
        history.add(new Event.Wrong("503 without Retry-After"));
      }
    } else if (!reply.isSignedOut()) {
      history.add(new Event.Wrong("A save was answered " + reply + ": " + save));
    }
  }

  /** Who is to be asked first whether they leave an unfinished answer has not left it. */
  private void noteLeft(Save save, Reply reply) {
    if (habits.has(Habit.GOES_ONE_WAY)
        && save.then() == Save.Then.NEXT
        && reply.tookHold()
        && reply.finished()) {
      history.add(new Event.Left(attempt, save.asked().number()));
    }
  }

  private Map<String, String> fields(Save save) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("person", session.person());
    fields.put("question", save.asked().item());
    fields.put("key", save.key().toString());
    fields.put("follows", Integer.toString(save.follows()));
    fields.put(save.asked().field(), save.value());
    fields.put("then", save.then().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  /** The device's clock may be wrong: the server must not care. */
  private Map<String, String> headers() {
    Instant theirs = Instant.now().plus(habits.clockAhead());
    return Map.of(
        "Accept",
        "application/json",
        "X-Requested-With",
        "JavaScript",
        "X-Person",
        session.person(),
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(theirs.atOffset(ZoneOffset.UTC)));
  }
}
