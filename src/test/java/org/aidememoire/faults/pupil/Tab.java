package org.aidememoire.faults.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.aidememoire.faults.pupil.Habits.Habit;
import org.aidememoire.faults.pupil.Save.Then;

/** A window in which one student answers items; it knows only what it was told itself. */
final class Tab {
  private static final Executor THREADS = Thread::startVirtualThread;

  /** Milliseconds from one to the next, counted by the clock that all have in common. */
  private static final int BELL = 40;

  private final Courier courier;
  private final long attempt;
  private final List<Asked> sheet;
  private final Habits habits;
  private final History history;
  private final Random random;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<Save> sent = new ArrayList<>();
  private int written;

  Tab(Pupil.Desk desk, Courier courier, long attempt, List<Asked> sheet, Random random) {
    this.courier = courier;
    this.attempt = attempt;
    this.sheet = new ArrayList<>(sheet);
    this.habits = desk.habits();
    this.history = desk.history();
    this.random = random;
    sheet.forEach(asked -> known.put(asked.item(), asked.follows()));
  }

  void answer(int times) {
    for (int i = 0; i < times && !sheet.isEmpty(); i++) {
      Asked asked = sheet.get(random.nextInt(sheet.size()));
      Save save = written(asked, known(asked), then());
      if (habits.has(Habit.REORDERS) && random.nextBoolean()) {
        Save overtaking = written(asked, known(asked), then());
        learn(send(overtaking), overtaking);
      }
      settle(save, send(save));
    }
  }

  private Then then() {
    return habits.has(Habit.CHECKS) && random.nextBoolean() ? Then.CHECK : Then.STAY;
  }

  /** Answers the item that is shown and goes on from it, some after a pause for thought. */
  void leave(Asked asked) {
    known.merge(asked.item(), asked.follows(), Math::max);
    if (random.nextBoolean()) {
      Save first = written(asked, known(asked), Then.STAY);
      settle(first, send(first));
    }
    Save last = written(asked, known(asked), Then.NEXT);
    settle(last, send(last));
  }

  /** Old posts come in once more: the answers to them may not have changed. */
  void repeat() {
    sent.forEach(courier::bring);
  }

  private Save written(Asked asked, int follows, Then then) {
    String unique = "an answer " + Long.toHexString(random.nextLong()) + " " + written++;
    Save save = new Save(asked, randomKey(), follows, asked.answer(random, unique), then);
    sent.add(save);
    history.add(new Event.Sent(attempt, asked.item(), save.key(), follows, save.value()));
    switch (then) {
      case STAY -> {}
      case CHECK -> history.add(new Event.Checking(save.key()));
      case NEXT -> history.add(new Event.Leaving(attempt, asked.number(), save.key()));
    }
    return save;
  }

  private UUID randomKey() {
    return new UUID(
        random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }

  private Reply send(Save save) {
    if (habits.longestDelay() > 0) {
      Pause.millis(random.nextInt(habits.longestDelay()));
    }
    if (habits.has(Habit.SAVES_BY_THE_BELL)) {
      Pause.millis(BELL - System.currentTimeMillis() % BELL);
    }
    List<CompletableFuture<Reply>> copies =
        IntStream.range(1, habits.copies())
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> courier.tryOnce(save), THREADS))
            .toList();
    Reply reply = courier.bring(save);
    copies.forEach(CompletableFuture::join);
    return reply;
  }

  /** What is stale is either sent anew, now that the newer answer is known, or left. */
  private void settle(Save save, Reply first) {
    Reply reply = first;
    for (int round = 0; reply.outcome().equals("stale") && round < 3; round++) {
      if (random.nextBoolean()) {
        known.put(save.asked().item(), reply.newest());
        return;
      }
      reply = send(written(save.asked(), Math.max(reply.newest(), reply.number()), save.then()));
    }
    learn(reply, save);
  }

  /** The page that comes after a check shows the step that this is. */
  private void learn(Reply reply, Save save) {
    if (!reply.keptAnswer()) {
      sheet.remove(save.asked());
    }
    int checked = save.then() == Then.CHECK && reply.tookHold() ? 1 : 0;
    int step = reply.outcome().equals("stale") ? reply.newest() : reply.number() + checked;
    known.merge(save.asked().item(), step, Math::max);
  }

  private int known(Asked asked) {
    return known.getOrDefault(asked.item(), 0);
  }
}
