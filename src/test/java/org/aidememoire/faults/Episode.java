package org.aidememoire.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aidememoire.faults.history.Event;
import org.aidememoire.faults.history.History;
import org.aidememoire.faults.history.HistoryCheck;
import org.aidememoire.faults.history.Verdict;
import org.aidememoire.faults.pupil.Pupil;
import org.aidememoire.testing.Cast;

/**
 * One kind of fault under one seed. The seed decides what the students do and where the fault
 * strikes; how their threads meet remains the machine's own.
 */
record Episode(Stage stage, Kind kind, long seed) {
  private static final int LONGEST = 150;

  Verdict run() {
    Random random = new Random(seed * 1_000_003 + kind.name().hashCode());
    long assignment = stage.newAssignment(random.nextInt(1000), kind.habits().delivery(random));
    History history = new History();
    var desk = new Pupil.Desk(assignment, kind.habits(), history);
    List<Pupil> pupils = new ArrayList<>();
    for (Cast student : Stage.STUDENTS) {
      pupils.add(
          new Pupil(
              desk,
              stage.devices(student, kind.habits().devices()),
              new Random(random.nextLong())));
    }
    Fault.Scene scene = new Fault.Scene(stage, random, assignment, history);
    new Office(scene).everybody(Instant.now().plus(Duration.ofDays(1)), 0);
    Fault.End end = kind.fault().begin(scene);
    work(pupils, history);
    try {
      end.end();
    } catch (IllegalStateException wentWrong) {
      stage.heal();
      history.add(new Event.Wrong(String.valueOf(wentWrong.getMessage())));
    }
    return HistoryCheck.of(history.events(), stage.registry().stored(assignment));
  }

  private static void work(List<Pupil> pupils, History history) {
    List<CompletableFuture<Void>> work =
        pupils.stream()
            .map(pupil -> CompletableFuture.runAsync(pupil::work, Thread::startVirtualThread))
            .toList();
    for (CompletableFuture<Void> one : work) {
      try {
        one.get(LONGEST, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        history.add(new Event.Wrong("A student could not finish: " + e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
