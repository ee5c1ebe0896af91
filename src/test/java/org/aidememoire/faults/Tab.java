package org.aidememoire.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.aidememoire.faults.Habits.Habit;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;

/** A window in which one student answers items; it knows only what it was told itself. */
final class Tab {
  private static final Executor THREADS = Thread::startVirtualThread;

  private final Courier courier;
  private final long attempt;
  private final List<Asked> sheet;
  private final Habits habits;
  private final History history;
  private final Random random;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<Save> sent = new ArrayList<>();
  private int written;
  private boolean closed;

  Tab(Pupil.Desk desk, Courier courier, long attempt, List<Asked> sheet, Random random) {
    this.courier = courier;
    this.attempt = attempt;
    this.sheet = sheet;
    this.habits = desk.habits();
    this.history = desk.history();
    this.random = random;
    sheet.forEach(asked -> known.put(asked.item(), asked.follows()));
  }

  void answer(int times) {
    for (int i = 0; i < times && !closed; i++) {
      Asked asked = sheet.get(random.nextInt(sheet.size()));
      Save save = written(asked, known(asked));
      if (habits.has(Habit.REORDERS) && random.nextBoolean()) {
        learn(send(written(asked, known(asked))), asked);
      }
      settle(save, send(save));
    }
  }

  /** Old posts come in once more: the answers to them may not have changed. */
  void repeat() {
    sent.forEach(courier::bring);
  }

  private Save written(Asked asked, int follows) {
    String unique = "an answer " + Long.toHexString(random.nextLong()) + " " + written++;
    Save save = new Save(asked, randomKey(), follows, asked.answer(random, unique));
    sent.add(save);
    history.add(new Event.Sent(attempt, asked.item(), save.key(), follows, save.value()));
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
      reply = send(written(save.asked(), Math.max(reply.newest(), reply.number())));
    }
    learn(reply, save.asked());
  }

  private void learn(Reply reply, Asked asked) {
    closed |= !reply.keptAnswer();
    int step = reply.outcome().equals("stale") ? reply.newest() : reply.number();
    known.merge(asked.item(), step, Math::max);
  }

  private int known(Asked asked) {
    return known.getOrDefault(asked.item(), 0);
  }
}
