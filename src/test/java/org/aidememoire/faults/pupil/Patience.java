package org.aidememoire.faults.pupil;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for pages and sends forms until the answer is the one that leads on, whatever breaks. */
record Patience(Session device) {
  private static final int TRIES = 400;
  private static final int BETWEEN_TRIES = 100;

  HttpResponse<String> get(String path, Predicate<HttpResponse<String>> good) {
    return until(path, () -> device.get(path), good);
  }

  HttpResponse<String> post(
      String path, Map<String, String> form, Predicate<HttpResponse<String>> good) {
    return until(path, () -> device.post(path, form, Map.of()), good);
  }

  Document page(String path) {
    return Jsoup.parse(get(path, answer -> answer.statusCode() == 200).body());
  }

  /** Where an answer leads; empty where it leads nowhere. */
  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private interface Question {
    HttpResponse<String> ask() throws IOException;
  }

  private HttpResponse<String> until(
      String path, Question question, Predicate<HttpResponse<String>> good) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<HttpResponse<String>> answer = answer(question);
      if (answer.filter(good).isPresent()) {
        return answer.get();
      }
      int status = answer.map(HttpResponse::statusCode).orElse(0);
      if (status == 500 || status == 404 || status == 409) {
        throw new IllegalStateException(path + " was answered " + status);
      }
      if (answer.filter(Patience::asksToSignIn).isPresent()) {
        device.signIn();
      }
      Pause.millis(BETWEEN_TRIES);
    }
    throw new IllegalStateException("No answer that leads on: " + path);
  }

  private static Optional<HttpResponse<String>> answer(Question question) {
    try {
      return Optional.of(question.ask());
    } catch (IOException away) {
      return Optional.empty();
    }
  }

  private static boolean asksToSignIn(HttpResponse<String> answer) {
    return answer.statusCode() == 400
        || answer.statusCode() == 401
        || answer.statusCode() == 499
        || (answer.statusCode() < 400 && !location(answer).contains("/attempts/"));
  }
}
