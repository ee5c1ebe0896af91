package org.aidememoire.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.aidememoire.faults.Habits.Habit;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One student in an episode: begins the quiz, answers, looks at it all and hands in. */
final class Pupil {
  private static final Executor THREADS = Thread::startVirtualThread;
  private static final int TRIES = 400;
  private static final int ANSWERS = 6;

  /** Items that all tabs work at, so that they meet. */
  private static final int ITEMS = 4;

  /** What all students of an episode have in common. */
  record Desk(long assignment, Habits habits, History history) {}

  private final Desk desk;
  private final List<Session> devices;
  private final Random random;

  Pupil(Desk desk, List<Session> devices, Random random) {
    this.desk = desk;
    this.devices = devices;
    this.random = random;
  }

  void work() {
    int tabs = desk.habits().tabs() == 1 ? 1 : 2 + random.nextInt(desk.habits().tabs() - 1);
    long attempt = begin(desk.habits().has(Habit.BEGINS_IN_EVERY_TAB) ? tabs : 1);
    List<Asked> sheet = read(attempt);
    if (sheet.isEmpty()) {
      handIn(attempt);
      return;
    }
    List<Tab> open = new ArrayList<>();
    for (int i = 0; i < tabs; i++) {
      Session device = devices.get(i % devices.size());
      Courier courier = new Courier(device, attempt, desk.habits(), desk.history());
      open.add(new Tab(desk, courier, attempt, sheet, new Random(random.nextLong())));
    }
    answer(attempt, open);
    if (desk.habits().has(Habit.LEAVES_HAND_IN)) {
      open.forEach(tab -> tab.answer(2));
      awaitSweeper(attempt);
      open.forEach(tab -> tab.answer(2));
    } else if (!desk.habits().has(Habit.RACES_HAND_IN)) {
      show(attempt);
    }
    handIn(attempt);
    if (desk.habits().has(Habit.REPEATS)) {
      open.forEach(Tab::repeat);
    }
  }

  private void answer(long attempt, List<Tab> tabs) {
    List<CompletableFuture<Void>> work = new ArrayList<>();
    for (Tab tab : tabs) {
      work.add(CompletableFuture.runAsync(() -> tab.answer(ANSWERS), THREADS));
    }
    int until = random.nextInt(150);
    if (desk.habits().has(Habit.LOSES_SESSION)) {
      Pause.millis(until);
      devices.forEach(Session::loseSession);
    }
    if (desk.habits().has(Habit.RACES_HAND_IN)) {
      Pause.millis(until);
      work.add(CompletableFuture.runAsync(() -> handIn(attempt), THREADS));
    }
    work.forEach(CompletableFuture::join);
  }

  private long begin(int times) {
    return java.util.stream.IntStream.range(0, times)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> begin(device(i)), THREADS))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private long begin(Session device) {
    String path = "/assignments/" + desk.assignment() + "/attempts";
    HttpResponse<String> begun =
        until(device, path, true, answer -> location(answer).contains("/attempts/"));
    long attempt = Long.parseLong(location(begun).replaceFirst(".*/attempts/(\\d+).*", "$1"));
    desk.history().add(new Event.Begun(device.who().username(), attempt));
    return attempt;
  }

  /** The items of the attempt, as their pages ask them; none where it is closed already. */
  private List<Asked> read(long attempt) {
    List<Asked> sheet = new ArrayList<>();
    int items = 1;
    for (int number = 1; number <= items && sheet.size() < ITEMS; number++) {
      Optional<Document> page = findItem(attempt, number);
      if (page.isEmpty()) {
        return List.of();
      }
      items = page.get().select(".item-numbers li").size();
      page.flatMap(Asked::on).ifPresent(sheet::add);
    }
    return sheet;
  }

  /** An item's page; when it says that the attempt ends is written down. */
  private Optional<Document> findItem(long attempt, int number) {
    Instant asked = Instant.now();
    HttpResponse<String> answer =
        until(
            device(0),
            "/attempts/" + attempt + "/items/" + number,
            false,
            page -> page.statusCode() == 200 || location(page).endsWith("/result"));
    Instant told = Instant.now();
    if (answer.statusCode() != 200) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(answer.body());
    page.select("[data-timer]").eachAttr("data-ends").stream()
        .map(ends -> new Event.Ends(attempt, Instant.parse(ends), asked, told))
        .forEach(desk.history()::add);
    return Optional.of(page);
  }

  /** Looks at the pages once more: they must show what holds. */
  private void show(long attempt) {
    read(attempt)
        .forEach(
            asked -> desk.history().add(new Event.Shown(attempt, asked.item(), asked.follows())));
  }

  private void handIn(long attempt) {
    String path = "/attempts/" + attempt + "/submission";
    until(device(0), path, true, answer -> location(answer).endsWith("/result"));
    String checksum = page("/attempts/" + attempt + "/result").select(".checksum").text();
    desk.history().add(new Event.HandedIn(attempt, checksum, Instant.now()));
  }

  /** Until the attempt is closed for its student, who has done nothing. */
  private void awaitSweeper(long attempt) {
    until(device(0), "/attempts/" + attempt, false, a -> location(a).endsWith("/result"));
  }

  private Document page(String path) {
    return Jsoup.parse(until(device(0), path, false, answer -> answer.statusCode() == 200).body());
  }

  /** Asks until the answer is the one that leads on. */
  private HttpResponse<String> until(
      Session device, String path, boolean post, Predicate<HttpResponse<String>> good) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<HttpResponse<String>> answer = ask(device, path, post);
      if (answer.filter(good).isPresent()) {
        return answer.get();
      }
      int status = answer.map(HttpResponse::statusCode).orElse(0);
      if (status == 500 || status == 404 || status == 409) {
        throw new IllegalStateException(path + " was answered " + status);
      }
      if (answer.filter(Pupil::asksToSignIn).isPresent()) {
        device.signIn();
      }
      Pause.millis(100);
    }
    throw new IllegalStateException("No answer that leads on: " + path);
  }

  private static Optional<HttpResponse<String>> ask(Session device, String path, boolean post) {
    try {
      return Optional.of(
          post ? device.post(path, Map.of("then", "next"), Map.of()) : device.get(path));
    } catch (IOException away) {
      return Optional.empty();
    }
  }

  private Session device(int number) {
    return devices.get(number % devices.size());
  }

  private static boolean asksToSignIn(HttpResponse<String> answer) {
    return answer.statusCode() == 400
        || answer.statusCode() == 401
        || answer.statusCode() == 499
        || (answer.statusCode() < 400 && !location(answer).contains("/attempts/"));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
