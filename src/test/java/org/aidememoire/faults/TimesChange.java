package org.aidememoire.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.aidememoire.faults.history.Change.Factor;
import org.aidememoire.faults.pupil.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Time runs out while the students work, by the limit or by the due date, and meanwhile the times
 * of some of them are changed again and again: what was late may be in time, and be late anew.
 */
record TimesChange(BiConsumer<Office, Random> act, BiConsumer<Office, Random> last)
    implements Fault {
  private static final int MOST_CHANGES = 25;
  private static final int MINUTES = 20;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** The coordinator enters profiles and takes them back. */
  static final Fault OF_PROFILES =
      new TimesChange(
          (office, random) ->
              office.accommodate(
                  one(Stage.STUDENTS, random), one(List.of(Factor.values()), random)),
          (office, random) ->
              Stage.STUDENTS.forEach(student -> office.accommodate(student, Factor.NONE)));

  /** The teacher gives a group times of its own, other ones, and none. */
  static final Fault OF_GROUPS =
      new TimesChange(
          (office, random) -> office.extendGroup(someDueDate(random), random.nextInt(3)),
          (office, random) -> office.extendGroup(null, 0));

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** None, one that has passed, one that passes soon, or one that is far away. */
  private static @Nullable Instant someDueDate(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> Instant.now().minus(MINUTE);
      case 2 -> Instant.now().plusMillis(random.nextInt(500));
      default -> Instant.now().plus(DAY);
    };
  }

  @Override
  public End begin(Scene scene) {
    Random random = new Random(scene.random().nextLong());
    Office office = new Office(scene);
    AtomicBoolean over = new AtomicBoolean();
    boolean byLimit = random.nextBoolean();
    office.everybody(Instant.now().plus(DAY), byLimit ? 1 : MINUTES);
    CompletableFuture<Void> changing =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get() && !office.haveAllBegun()) {
                Pause.millis(20);
              }
              runOut(office, byLimit, Duration.ofMillis(200 + random.nextInt(600)));
              for (int i = 0; i < MOST_CHANGES && !over.get(); i++) {
                Pause.millis(20 + random.nextInt(120));
                act.accept(office, random);
              }
            },
            Thread::startVirtualThread);
    return () -> {
      over.set(true);
      try {
        changing.join();
      } catch (CompletionException refused) {
        throw new IllegalStateException("The times could not be changed", refused.getCause());
      } finally {
        last.accept(office, random);
      }
    };
  }

  /** From now on there is so much time left for everybody who has no more. */
  private static void runOut(Office office, boolean byLimit, Duration left) {
    if (byLimit) {
      office.age(MINUTE.minus(left));
      Pause.millis(250); // a page that was being made meanwhile is made
    } else {
      office.everybody(Instant.now().plus(left), MINUTES);
    }
  }
}
