package org.aidememoire.faults.history;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.aidememoire.faults.history.Event.How;
import org.aidememoire.faults.history.Stored.StoredAttempt;
import org.aidememoire.faults.history.Stored.StoredStep;

/**
 * Proves that everything that was acknowledged is in the final state, once, and that nothing else
 * that the server said was untrue.
 */
public final class HistoryCheck {
  private final List<Event> history;
  private final Stored stored;
  private final Map<UUID, Event.Sent> sent = new HashMap<>();
  private final Map<UUID, List<StoredStep>> byKey;
  private final Map<Long, Deadlines> deadlines = new HashMap<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> duplicates = new ArrayList<>();
  private final List<String> untrue = new ArrayList<>();

  private HistoryCheck(List<Event> history, Stored stored) {
    this.history = List.copyOf(history);
    this.stored = stored;
    this.byKey = stored.steps().stream().collect(groupingBy(StoredStep::key));
    all(Event.Sent.class).forEach(save -> sent.put(save.key(), save));
  }

  public static Verdict of(List<Event> history, Stored stored) {
    return new HistoryCheck(history, stored).judge();
  }

  private Verdict judge() {
    Set<UUID> acknowledged = new HashSet<>();
    for (Event.Kept kept : all(Event.Kept.class)) {
      acknowledged.add(kept.key());
      checkKept(kept);
    }
    checkOneNumberForEachKey();
    all(Event.Refused.class).forEach(this::checkRefused);
    all(Event.Wrong.class).forEach(wrong -> untrue.add(wrong.what()));
    stored.steps().stream().filter(step -> !step.isCheck()).forEach(this::checkStep);
    checkNumbers();
    checkAttempts();
    all(Event.Shown.class).forEach(this::checkShown);
    all(Event.Ends.class).forEach(this::checkEnds);
    stored.attempts().forEach(this::checkHandIn);
    AskedAlong along = new AskedAlong(history, stored);
    lost.addAll(along.lost());
    duplicates.addAll(along.duplicates());
    untrue.addAll(along.untrue());
    return new Verdict(acknowledged.size(), lost, duplicates, untrue);
  }

  private void checkKept(Event.Kept kept) {
    Event.Sent save = sent.get(kept.key());
    List<StoredStep> steps = byKey.getOrDefault(kept.key(), List.of());
    if (save == null) {
      untrue.add("Kept, but nobody sent it: " + kept);
    } else if (steps.isEmpty()) {
      lost.add("Acknowledged and not stored: " + save + " " + kept);
    } else {
      checkSame(save, kept, steps.getFirst());
    }
  }

  private void checkSame(Event.Sent save, Event.Kept kept, StoredStep step) {
    if (step.number() != kept.number()) {
      untrue.add("Acknowledged under another number than it is stored: " + kept + " " + step);
    }
    if (step.stale() != (kept.how() == How.STALE)) {
      untrue.add("Stale in one place and not in the other: " + kept + " " + step);
    }
    findAttempt(save.attempt()).ifPresent(attempt -> checkLate(attempt, kept, step));
  }

  /** Late is what came at the deadline or after it, and nothing else. */
  private void checkLate(StoredAttempt attempt, Event.Kept kept, StoredStep step) {
    Instant received = step.receivedAt();
    boolean late = kept.how() == How.LATE;
    if (kept.how() != How.STALE
        && !deadlines(attempt)
            .mayBe(kept.asked(), kept.told(), end -> late == !received.isBefore(end))) {
      untrue.add(
          "Late in one place and not in the other: %s %s, deadline %s"
              .formatted(kept, step, deadlines(attempt).between(kept.asked(), kept.told())));
    }
  }

  private void checkEnds(Event.Ends ends) {
    findAttempt(ends.attempt())
        .filter(attempt -> !deadlines(attempt).mayBe(ends.asked(), ends.told(), ends.at()::equals))
        .ifPresent(
            attempt ->
                untrue.add(
                    "A page showed another end than holds: %s, deadline %s"
                        .formatted(ends, deadlines(attempt).between(ends.asked(), ends.told()))));
  }

  private Deadlines deadlines(StoredAttempt attempt) {
    return deadlines.computeIfAbsent(
        attempt.id(),
        id -> Deadlines.of(all(Event.Changed.class), attempt.student(), attempt.begunAt()));
  }

  private void checkOneNumberForEachKey() {
    Map<UUID, Integer> numbers = new HashMap<>();
    for (Event.Kept kept : all(Event.Kept.class)) {
      Integer before = numbers.putIfAbsent(kept.key(), kept.number());
      if (before != null && before != kept.number()) {
        duplicates.add("Acknowledged as step " + before + " and again as another: " + kept);
      }
    }
  }

  /** The same post may come once more when times are others, and be kept then. */
  private void checkRefused(Event.Refused refused) {
    boolean keptLater =
        all(Event.Kept.class).stream()
            .filter(kept -> kept.key().equals(refused.key()))
            .anyMatch(kept -> !kept.asked().isBefore(refused.told()));
    if (byKey.containsKey(refused.key()) && !keptLater) {
      untrue.add("Said not to be kept, and kept: " + refused);
    }
  }

  /** A stored answer is what one client sent, word for word. */
  private void checkStep(StoredStep step) {
    Event.Sent save = sent.get(step.key());
    if (save == null) {
      untrue.add("Stored, but nobody sent it: " + step);
    } else if (save.attempt() != step.attempt()
        || !save.item().equals(step.item())
        || !step.answer().contains('"' + save.value() + '"')) {
      lost.add("Stored as something else than was sent: " + save + " " + step);
    }
  }

  private void checkNumbers() {
    byKey.values().stream()
        .filter(steps -> steps.size() > 1)
        .forEach(steps -> duplicates.add("One key, stored several times: " + steps));
    stored.steps().stream()
        .collect(groupingBy(step -> step.attempt() + " " + step.item()))
        .forEach(
            (item, steps) -> {
              checkNumbersOf(item, steps);
              checkNoneTookThePlaceOfAnother(steps);
            });
  }

  /** Whoever does not know a newer answer that holds does not take its place. */
  private void checkNoneTookThePlaceOfAnother(List<StoredStep> steps) {
    int newest = 0;
    for (StoredStep step : steps.stream().sorted(comparing(StoredStep::number)).toList()) {
      Event.Sent save = sent.get(step.key());
      boolean knew = save == null || save.follows() >= newest;
      if (step.stale() == knew) {
        lost.add("Step %d holds, and then came %s as %s".formatted(newest, save, step));
      }
      newest = step.stale() ? newest : step.number();
    }
  }

  private void checkNumbersOf(String item, List<StoredStep> steps) {
    List<Integer> numbers = steps.stream().map(StoredStep::number).sorted().toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        duplicates.add("Steps are not numbered 1, 2, 3 …: " + item + " " + numbers);
        return;
      }
    }
  }

  private void checkAttempts() {
    stored.attempts().stream()
        .collect(groupingBy(StoredAttempt::student))
        .forEach(
            (student, attempts) -> {
              if (attempts.size() > 1) {
                duplicates.add(student + " has several attempts: " + attempts);
              }
            });
    for (Event.Begun begun : all(Event.Begun.class)) {
      if (findAttempt(begun.attempt()).filter(a -> a.student().equals(begun.student())).isEmpty()) {
        lost.add("An attempt that was begun is not there: " + begun);
      }
    }
  }

  private void checkShown(Event.Shown shown) {
    int holding =
        stored.steps().stream()
            .filter(step -> step.attempt() == shown.attempt() && !step.stale())
            .filter(step -> step.item().equals(shown.item()))
            .mapToInt(StoredStep::number)
            .max()
            .orElse(0);
    if (shown.number() != holding) {
      lost.add("The page showed " + shown + ", what holds is step " + holding);
    }
  }

  private void checkHandIn(StoredAttempt attempt) {
    List<Event.HandedIn> told =
        all(Event.HandedIn.class).stream().filter(one -> one.attempt() == attempt.id()).toList();
    Set<String> receipts = told.stream().map(Event.HandedIn::checksum).collect(toSet());
    if (attempt.handIns() > 1 || receipts.size() > 1) {
      duplicates.add("Handed in several times: " + attempt + " " + receipts);
    }
    if (!receipts.isEmpty() && !receipts.contains(String.valueOf(attempt.checksum()))) {
      lost.add("A hand-in that was acknowledged is not there: " + attempt + " " + receipts);
    }
    Instant handedInAt = attempt.handedInAt();
    Instant until = told.stream().map(Event.HandedIn::told).min(naturalOrder()).orElse(Instant.MAX);
    if (handedInAt != null
        && !deadlines(attempt)
            .mayBe(handedInAt, until, end -> isReceiptOf(attempt, counted(attempt, end)))) {
      lost.add("The receipt counts other answers than came in time: " + attempt);
    }
  }

  private static boolean isReceiptOf(StoredAttempt attempt, Map<String, StoredStep> counted) {
    return attempt.answers() == counted.size()
        && Checksum.of(counted.values()).equals(attempt.checksum());
  }

  /** By item, the answer that holds of those that came in time. */
  private Map<String, StoredStep> counted(StoredAttempt attempt, Instant deadline) {
    return stored.steps().stream()
        .filter(step -> step.attempt() == attempt.id() && !step.stale())
        .filter(step -> step.receivedAt().isBefore(deadline))
        .collect(
            toMap(
                StoredStep::item,
                Function.identity(),
                BinaryOperator.maxBy(comparing(StoredStep::number))));
  }

  private Optional<StoredAttempt> findAttempt(long id) {
    return stored.attempts().stream()
        .filter(attempt -> attempt.id() == id)
        .min(Comparator.comparing(StoredAttempt::id));
  }

  private <T extends Event> List<T> all(Class<T> type) {
    return history.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
