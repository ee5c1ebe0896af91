package org.aidememoire.site.turns;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * At most so many at once; who comes later waits, and the first who came is the first to go on. Who
 * needs long steps aside, so that the next is served as well.
 */
final class Line {
  private final int places;
  private final int mostAside;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int taken;
  private int aside;

  /**
   * @param places how many may be served at once, from 1 up
   * @param mostAside how many more may have stepped aside, from 0 up
   */
  Line(int places, int mostAside) {
    if (places < 1) {
      throw new IllegalArgumentException("A line needs a place");
    }
    this.places = places;
    this.mostAside = mostAside;
  }

  /**
   * Takes a place, now or when one is left. Whoever has a place leaves it once.
   *
   * @param served is called when there is a place, by whoever leaves it
   */
  void enter(Runnable served) {
    synchronized (waiting) {
      if (taken == places) {
        waiting.add(served);
        return;
      }
      taken++;
    }
    served.run();
  }

  /**
   * Waits no longer.
   *
   * @return false where the turn has come already, so that there is a place to leave
   */
  boolean giveUp(Runnable served) {
    synchronized (waiting) {
      return waiting.remove(served);
    }
  }

  /** Whether anybody waits. */
  boolean isWaitedIn() {
    synchronized (waiting) {
      return !waiting.isEmpty();
    }
  }

  /**
   * Keeps room for somebody who leaves their place and is served on beside it.
   *
   * @return false where there is none left
   */
  boolean takeRoomAside() {
    synchronized (waiting) {
      boolean room = aside < mostAside;
      aside += room ? 1 : 0;
      return room;
    }
  }

  void leaveAside() {
    synchronized (waiting) {
      aside--;
    }
  }

  /** Gives the place to the next. */
  void leave() {
    Runnable next;
    synchronized (waiting) {
      next = waiting.poll();
      if (next == null) {
        taken--;
        return;
      }
    }
    next.run();
  }
}
