package org.aidememoire.faults.pupil;

import static org.aidememoire.faults.pupil.Patience.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.aidememoire.faults.pupil.Habits.Habit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One student in an episode: begins the quiz, answers, looks at it all and hands in. */
public final class Pupil {
  private static final Executor THREADS = Thread::startVirtualThread;
  private static final int ANSWERS = 6;

  /** Items that all tabs work at, so that they meet. */
  private static final int ITEMS = 4;

  /** What all students of an episode have in common. */
  public record Desk(long assignment, Habits habits, History history) {}

  private final Desk desk;
  private final List<Session> devices;
  private final Random random;

  public Pupil(Desk desk, List<Session> devices, Random random) {
    this.desk = desk;
    this.devices = devices;
    this.random = random;
  }

  public void work() {
    int tabs = desk.habits().tabs() == 1 ? 1 : 2 + random.nextInt(desk.habits().tabs() - 1);
    long attempt = begin(desk.habits().has(Habit.BEGINS_IN_EVERY_TAB) ? tabs : 1);
    List<Tab> open =
        desk.habits().has(Habit.GOES_ONE_WAY) ? walk(attempt, tabs) : answer(attempt, tabs);
    handIn(attempt);
    if (desk.habits().has(Habit.REPEATS)) {
      open.forEach(Tab::repeat);
    }
  }

  private List<Tab> walk(long attempt, int tabs) {
    List<Tab> open = open(attempt, tabs, List.of());
    new Walk(attempt, patience(0), desk.history(), open).go();
    return open;
  }

  private List<Tab> answer(long attempt, int tabs) {
    List<Asked> sheet = read(attempt);
    List<Tab> open = open(attempt, tabs, sheet);
    if (sheet.isEmpty()) {
      return open;
    }
    answer(attempt, open);
    if (desk.habits().has(Habit.LEAVES_HAND_IN)) {
      open.forEach(tab -> tab.answer(2));
      awaitSweeper(attempt);
      open.forEach(tab -> tab.answer(2));
    } else if (!desk.habits().has(Habit.RACES_HAND_IN)) {
      show(attempt);
    }
    return open;
  }

  private List<Tab> open(long attempt, int tabs, List<Asked> sheet) {
    List<Tab> open = new ArrayList<>();
    for (int i = 0; i < tabs; i++) {
      Session device = devices.get(i % devices.size());
      Courier courier = new Courier(device, attempt, desk.habits(), desk.history());
      open.add(new Tab(desk, courier, attempt, sheet, new Random(random.nextLong())));
    }
    return open;
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
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> begin(patience(i)), THREADS))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private long begin(Patience patience) {
    String path = "/assignments/" + desk.assignment() + "/attempts";
    HttpResponse<String> begun =
        patience.post(path, Map.of(), answer -> location(answer).contains("/attempts/"));
    long attempt = Long.parseLong(location(begun).replaceFirst(".*/attempts/(\\d+).*", "$1"));
    desk.history().add(new Event.Begun(patience.device().who().username(), attempt));
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
      int shown = number;
      page.flatMap(one -> Asked.on(one, shown)).ifPresent(sheet::add);
    }
    return sheet;
  }

  /** An item's page; when it says that the attempt ends is written down. */
  private Optional<Document> findItem(long attempt, int number) {
    Instant asked = Instant.now();
    HttpResponse<String> answer =
        patience(0)
            .get(
                "/attempts/" + attempt + "/items/" + number,
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
    String path = "/attempts/" + attempt;
    patience(0)
        .post(path + "/submission", Map.of(), answer -> location(answer).endsWith("/result"));
    String checksum = patience(0).page(path + "/result").select(".checksum").text();
    desk.history().add(new Event.HandedIn(attempt, checksum, Instant.now()));
  }

  /** Until the attempt is closed for its student, who has done nothing. */
  private void awaitSweeper(long attempt) {
    patience(0).get("/attempts/" + attempt, answer -> location(answer).endsWith("/result"));
  }

  private Patience patience(int device) {
    return new Patience(devices.get(device % devices.size()));
  }
}
