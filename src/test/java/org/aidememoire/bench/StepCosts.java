package org.aidememoire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What each step of a journey costs by itself: all students take the first step, one after the
 * other, then all take the second, and so on, with the costs read in between.
 */
final class StepCosts {
  private final List<PlainBrowser> students;
  private final Supplier<Cost> clock;
  private final List<StepCost> costs = new ArrayList<>();

  /**
   * One step.
   *
   * @param requests that one student sends for it, redirects included
   * @param serverMs CPU milliseconds of the server for one student
   * @param databaseMs CPU milliseconds of the database for one student
   */
  record StepCost(String step, int requests, double serverMs, double databaseMs) {}

  /**
   * @param clock what server and database have cost so far
   */
  StepCosts(List<PlainBrowser> students, Supplier<Cost> clock) {
    this.students = students;
    this.clock = clock;
  }

  /** The steps of a journey in their order, then single pages again that a step ended with. */
  List<StepCost> of(String assignment, List<String> answers) {
    String work = "/assignments/" + assignment;
    measure("open the reading", 1, student -> student.get(work + "/reading"));
    List<String> attempts = new ArrayList<>();
    measure("start, first item", 2, student -> attempts.add(begin(student, work)));
    each(
        "save the answers",
        answers.size(),
        attempts,
        (s, at) -> answers.forEach(a -> save(s, at, a)));
    each("look what is open", 1, attempts, (s, at) -> s.get(at + "/submission"));
    each("an item again", 1, attempts, (s, at) -> s.get(at + "/items/1"));
    each("hand in, result", 2, attempts, (s, at) -> s.post(at + "/submission", Map.of()));
    each("the result again", 1, attempts, (s, at) -> s.get(at + "/result"));
    measure("list of lessons", 1, student -> student.get("/lessons"));
    return List.copyOf(costs);
  }

  private interface AtWork {
    void accept(PlainBrowser student, String attempt);
  }

  private static String begin(PlainBrowser student, String work) {
    String first = student.post(work + "/attempts", Map.of()).address().getPath();
    return first.substring(0, first.indexOf("/items/"));
  }

  private static void save(PlainBrowser student, String attempt, String answer) {
    student.save(attempt + "/answers", "key=" + UUID.randomUUID() + "&" + answer);
  }

  private void each(String step, int requests, List<String> attempts, AtWork action) {
    var next = attempts.iterator();
    measure(step, requests, student -> action.accept(student, next.next()));
  }

  private void measure(String step, int requests, Consumer<PlainBrowser> action) {
    Cost before = clock.get();
    students.forEach(action);
    Cost cost = clock.get().since(before);
    int all = students.size();
    costs.add(new StepCost(step, requests, cost.serverMs() / all, cost.databaseMs() / all));
  }
}
