package org.aidememoire.faults.pupil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.jsoup.nodes.Document;

/**
 * One student's way through a quiz that has no way back: all tabs answer the item that the student
 * is at, and leave it.
 */
record Walk(long attempt, Patience patience, History history, List<Tab> tabs) {
  private static final int MOST_ITEMS = 8;
  private static final Pattern ITEM = Pattern.compile("/items/(\\d+)");

  void go() {
    int before = 0;
    for (int rounds = 0; rounds < MOST_ITEMS; rounds++) {
      Optional<Integer> at = findFurthest();
      if (at.isEmpty()) {
        return;
      }
      goOn(at.get(), at.get() > before);
      before = at.get();
    }
  }

  /** The item to which the attempt leads; empty after the last. */
  private Optional<Integer> findFurthest() {
    String path = "/attempts/" + attempt;
    String led =
        Patience.location(
            patience.get(path, answer -> Patience.location(answer).contains(path + "/")));
    Optional<Integer> number =
        ITEM.matcher(led).results().map(MatchResult::group).findFirst().map(Walk::number);
    number.ifPresent(at -> history.add(new Event.At(attempt, at)));
    return number;
  }

  private static int number(String item) {
    return Integer.parseInt(item.replace("/items/", ""));
  }

  /**
   * @param isNew whether the tabs have not been at this item before
   */
  private void goOn(int number, boolean isNew) {
    Document page = patience.page("/attempts/" + attempt + "/items/" + number);
    Asked.on(page, number)
        .filter(asked -> isNew)
        .ifPresentOrElse(this::answer, () -> depart(page, number));
  }

  private void answer(Asked asked) {
    tabs.stream()
        .map(tab -> CompletableFuture.runAsync(() -> tab.leave(asked), Thread::startVirtualThread))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** Leaves without an answer what our clients cannot answer, or not as it asks to be answered. */
  private void depart(Document page, int number) {
    history.add(new Event.Leaving(attempt, number, null));
    patience.post(
        "/attempts/" + attempt + "/departures",
        Map.of("question", page.select("input[name=question]").val()),
        answer -> Patience.location(answer).contains("/attempts/" + attempt + "/"));
    history.add(new Event.Left(attempt, number));
  }
}
