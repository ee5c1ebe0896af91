package org.aidememoire.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidememoire.bench.PlainBrowser.Page;
import org.jsoup.nodes.Element;

/** A course with as many students as a test of load needs, all signed in as people sign in. */
final class LargeClass {
  private static final int SIGNING_IN_AT_ONCE = 8;

  private final HttpClient client;
  private final URI server;
  private final PlainBrowser teacher;
  private final String course;
  private final String joinCode;
  private List<PlainBrowser> students = List.of();

  /** The teacher signs in and makes the course. */
  LargeClass(HttpClient client, URI server) {
    this.client = client;
    this.server = server;
    this.teacher = new PlainBrowser(client, server);
    teacher.signIn("ruth", "ruth");
    Page made = teacher.post("/courses", Map.of("name", "Under load", "timeZone", "Europe/Berlin"));
    String code = made.html().select(".join-code").text();
    if (code.isEmpty()) {
      throw new IllegalStateException("No course was made: " + made.status());
    }
    this.joinCode = code;
    this.course = made.address().getPath();
  }

  /**
   * Students sign in through Keycloak and join.
   *
   * @param first the number of the first of them among all {@link Accounts}
   */
  void join(int first, int count) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE)) {
      List<Future<PlainBrowser>> joining =
          IntStream.range(first, first + count)
              .mapToObj(i -> threads.submit(() -> joined(i)))
              .toList();
      List<PlainBrowser> all = new ArrayList<>();
      for (Future<PlainBrowser> one : joining) {
        all.add(one.get());
      }
      students = List.copyOf(all);
    }
  }

  private PlainBrowser joined(int number) {
    var student = new PlainBrowser(client, server);
    student.signIn(Accounts.name(number), Accounts.PASSWORD);
    Page today = student.post("/enrolments", Map.of("code", joinCode));
    if (today.status() != 200) {
      throw new IllegalStateException("Joining ended with " + today.status());
    }
    return student;
  }

  /** Sets a lesson that is open, the only one of the class; the assignment's id. */
  String set(String lessonTitle) {
    Element form = teacher.get(course + "/assignments/new").html().expectFirst("form.form");
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.remove("csrf-token");
    fields.put(
        "lesson",
        form.select("select[name=lesson] option").stream()
            .filter(option -> option.text().equals(lessonTitle))
            .map(Element::val)
            .findFirst()
            .orElseThrow());
    fields.put("opens", "2026-01-01T00:00");
    fields.put("due", "2099-01-01T00:00");
    Page done = teacher.post(course + "/assignments", fields);
    Element link = done.html().selectFirst("a[href^=/assignments/]");
    if (link == null) {
      throw new IllegalStateException("Not set: " + done.status() + " " + done.html().text());
    }
    return link.attr("href").replaceAll("\\D+", "");
  }

  void withdraw(String assignment) {
    teacher.post("/assignments/" + assignment + "/withdrawal", Map.of());
  }

  /** The session and the form token of every student, for those who make the load. */
  void write(Path file, String sessionCookie) {
    var lines = new StringBuilder("session,token\n");
    for (PlainBrowser student : students) {
      Map<String, String> cookies = student.cookies();
      lines.append(cookies.get(sessionCookie)).append(',').append(cookies.get("csrf-token"));
      lines.append('\n');
    }
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PlainBrowser student(int number) {
    return students.get(number);
  }

  List<PlainBrowser> students() {
    return students;
  }

  /** The name of the server's session cookie. */
  String sessionCookie() {
    return students.getFirst().cookies().keySet().stream()
        .filter(name -> name.startsWith("q_session"))
        .findFirst()
        .orElseThrow();
  }
}
