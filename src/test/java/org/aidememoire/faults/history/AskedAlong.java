package org.aidememoire.faults.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aidememoire.faults.history.Event.How;
import org.aidememoire.faults.history.Stored.StoredAttempt;
import org.aidememoire.faults.history.Stored.StoredStep;

/**
 * What was asked along with answers: what they are worth, or to leave their items for good. It is
 * done whole with the answer or not at all.
 */
final class AskedAlong {
  private final List<Event> history;
  private final Stored stored;
  private final Set<UUID> checking;
  private final List<String> lost = new ArrayList<>();
  private final List<String> duplicates = new ArrayList<>();
  private final List<String> untrue = new ArrayList<>();

  AskedAlong(List<Event> history, Stored stored) {
    this.history = List.copyOf(history);
    this.stored = stored;
    this.checking = all(Event.Checking.class).stream().map(Event.Checking::key).collect(toSet());
    all(Event.Kept.class).stream().filter(this::promisesCheck).forEach(this::checkPromised);
    stored.steps().stream().filter(StoredStep::isCheck).forEach(this::checkAskedFor);
    checkOnce();
    stored.attempts().forEach(this::checkReached);
    stored.attempts().forEach(this::checkLeft);
    checkNoWayBack();
  }

  List<String> lost() {
    return lost;
  }

  List<String> duplicates() {
    return duplicates;
  }

  List<String> untrue() {
    return untrue;
  }

  /** What was late or never held is not checked. */
  private boolean promisesCheck(Event.Kept kept) {
    return checking.contains(kept.key()) && (kept.how() == How.SAVED || kept.how() == How.REPLAYED);
  }

  private void checkPromised(Event.Kept kept) {
    Optional<StoredStep> answer = find(kept.key());
    if (answer.isPresent() && checksOf(answer.get()).isEmpty()) {
      lost.add("Acknowledged, and not checked as was asked: " + kept + " " + answer.get());
    }
  }

  /** A check repeats the answer of whoever asked for it. */
  private void checkAskedFor(StoredStep check) {
    boolean isAskedFor =
        stored.steps().stream()
            .filter(step -> step.isOfSameItem(check) && step.number() == check.checks())
            .filter(step -> !step.stale() && checking.contains(step.key()))
            .anyMatch(step -> step.answer().equals(check.answer()));
    if (!isAskedFor) {
      untrue.add("Checked, but nobody asked that of this answer: " + check);
    }
  }

  private void checkOnce() {
    stored.steps().stream()
        .filter(StoredStep::isCheck)
        .collect(groupingBy(c -> c.attempt() + " " + c.item() + " " + c.checks(), counting()))
        .forEach(
            (answer, times) -> {
              if (times > 1) {
                duplicates.add("One answer, checked " + times + " times: " + answer);
              }
            });
  }

  private void checkReached(StoredAttempt attempt) {
    int left =
        all(Event.Left.class).stream()
            .filter(one -> one.attempt() == attempt.id())
            .mapToInt(Event.Left::number)
            .max()
            .orElse(0);
    if (attempt.reached() <= left) {
      lost.add("Item " + left + " was left for good, and is not: " + attempt);
    }
  }

  /** No item is left for good whose last answer did not come along. */
  private void checkLeft(StoredAttempt attempt) {
    IntStream.range(1, attempt.reached())
        .filter(item -> !isLeft(attempt, item))
        .forEach(item -> lost.add("Item " + item + " is left without its answer: " + attempt));
  }

  private boolean isLeft(StoredAttempt attempt, int item) {
    return all(Event.Leaving.class).stream()
        .filter(one -> one.attempt() == attempt.id() && one.number() == item)
        .map(Event.Leaving::key)
        .anyMatch(key -> key == null || find(key).filter(step -> !step.stale()).isPresent());
  }

  /** Who was told that they are past an item is never led back to it. */
  private void checkNoWayBack() {
    List<Event.Left> before = new ArrayList<>();
    for (Event event : history) {
      if (event instanceof Event.Left left) {
        before.add(left);
      }
      if (event instanceof Event.At at
          && before.stream()
              .anyMatch(left -> left.attempt() == at.attempt() && left.number() >= at.number())) {
        lost.add("An item that was left for good is shown again: " + at);
      }
    }
  }

  private List<StoredStep> checksOf(StoredStep answer) {
    return stored.steps().stream()
        .filter(step -> step.isOfSameItem(answer) && step.checks() == answer.number())
        .toList();
  }

  private Optional<StoredStep> find(UUID key) {
    return stored.steps().stream().filter(step -> step.key().equals(key)).findFirst();
  }

  private <T extends Event> List<T> all(Class<T> type) {
    return history.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
