package org.aidememoire.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What of an attempt must be known before an answer to it can be read. Whoever answers one item
 * answers the next a moment later: it is kept, so that a save need read nothing. What can change is
 * not believed: the statement that stores an answer makes sure of it ({@link NextSteps}), and
 * stores nothing where it did. What was drawn for an attempt never changes.
 *
 * @param reached the furthest item, where there is no way back
 * @param oneWay whether there is none
 */
public record KnownAttempt(
    long id,
    long personId,
    long versionId,
    int reached,
    boolean oneWay,
    LessonContent content,
    List<Item> items) {
  private static final Cache<Long, KnownAttempt> KEPT =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  /**
   * An answer that was stored as the next of its question.
   *
   * @param endsAt when the time limit ends the attempt, as things are now; empty without one
   */
  public record Added(SaveOutcome outcome, Optional<Instant> endsAt) {}

  public KnownAttempt {
    items = List.copyOf(items);
  }

  static KnownAttempt of(Attempt attempt) {
    return new KnownAttempt(
        attempt.id(),
        attempt.person().id(),
        attempt.version().id(),
        attempt.reached(),
        attempt.delivery().oneWay(),
        attempt.version().content(),
        attempt.items());
  }

  /** Keeps what is known of an attempt whose student is about to answer. */
  public static void keep(Attempt attempt) {
    if (attempt.isOpen() && !attempt.isSuspended() && !attempt.delivery().oneWay()) {
      KEPT.put(attempt.id(), of(attempt));
    }
  }

  /** A person's attempt at which they were a moment ago. */
  public static Optional<KnownAttempt> find(Person person, long unsafeId) {
    return Optional.ofNullable(KEPT.getIfPresent(unsafeId))
        .filter(known -> known.personId() == person.id());
  }

  public Optional<Item> findItem(@Nullable String unsafeItemId) {
    return items.stream().filter(item -> item.id().equals(unsafeItemId)).findFirst();
  }

  /**
   * Saves an answer if it is simply the next of its item, together with what others save. Empty
   * where it is anything else, or the attempt is not any more as it was known: then nothing was
   * stored, and nothing is known any more. Also empty where the statement failed, so that it is not
   * known what was stored; the request may be made again.
   */
  public CompletionStage<Optional<Added>> answerNext(
      GroupCommit together, Item item, SaveRequest request, Instant now) {
    Optional<NextStep> step = next(item, request, now);
    return step.isEmpty()
        ? CompletableFuture.completedFuture(Optional.empty())
        : together
            .store(step.get())
            .thenApply(stored -> orForget(stored.map(found -> added(request, step.get(), found))));
  }

  /** The same by itself: waits for whoever is changing the attempt. */
  public Optional<Added> answerNext(Item item, SaveRequest request, Instant now) {
    return orForget(add(item, request, now));
  }

  private Optional<Added> orForget(Optional<Added> added) {
    if (added.isEmpty()) {
      KEPT.invalidate(id);
    }
    return added;
  }

  /** The same, whatever is kept. */
  Optional<Added> add(Item item, SaveRequest request, Instant now) {
    return next(item, request, now)
        .flatMap(step -> step.store().map(stored -> added(request, step, stored)));
  }

  /** Empty where the answer does not fit what is asked. */
  private Optional<NextStep> next(Item item, SaveRequest request, Instant now) {
    if (!request.fits(item.question())) {
      return Optional.empty();
    }
    Saving.Place place = new Saving.Place(request.follows() + 1, false);
    return Optional.of(new NextStep(this, new Step(request, item.question(), place, now)));
  }

  private static Added added(SaveRequest request, NextStep next, NextStep.Stored stored) {
    Saving saving = new Saving(request, List.of(), stored.dueAt());
    return new Added(saving.added(next.step()), stored.findEnd());
  }
}
