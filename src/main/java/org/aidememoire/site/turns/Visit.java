package org.aidememoire.site.turns;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request, from when it enters a line until its answer is written or its sender is gone. */
final class Visit implements Runnable {
  private final Line line;

  /**
   * Null once it has been used: it holds the request and its whole answer, and the timer that waits
   * for who waits too long holds this for much longer.
   */
  private @Nullable UniEmitter<? super Void> turn;

  private boolean served;
  private long servedAt;
  private boolean aside;
  private boolean ended;

  Visit(Line line, UniEmitter<? super Void> turn) {
    this.line = line;
    this.turn = turn;
  }

  /** Its turn has come. */
  @Override
  public void run() {
    UniEmitter<? super Void> own = takeTurn();
    if (own != null) {
      own.complete(null);
    } else {
      line.leave();
    }
  }

  /** Null where nobody is there any more. */
  private synchronized @Nullable UniEmitter<? super Void> takeTurn() {
    served = !ended;
    servedAt = System.nanoTime();
    return take();
  }

  private synchronized @Nullable UniEmitter<? super Void> take() {
    UniEmitter<? super Void> own = turn;
    turn = null;
    return own;
  }

  /** Seen by tests: nothing of a request may be kept once it has its turn or is gone. */
  synchronized boolean holdsRequest() {
    return turn != null;
  }

  synchronized boolean isWaiting() {
    return !served && !ended;
  }

  void end() {
    if (hasPlaceToLeave()) {
      leave();
    } else {
      line.giveUp(this);
    }
  }

  private void leave() {
    if (aside) {
      line.leaveAside();
    } else {
      line.leave();
    }
  }

  /**
   * Lets others come meanwhile if it takes long, and there is room beside them.
   *
   * @param time what is long, from when its turn came
   * @return whether that may be asked again later
   */
  boolean stepAsideAfter(Duration time) {
    if (hasPlaceFor(time) && line.takeRoomAside()) {
      if (markAside()) {
        line.leave();
      } else {
        line.leaveAside();
      }
    }
    return isToStepAside();
  }

  private synchronized boolean hasPlaceFor(Duration time) {
    return served && isToStepAside() && System.nanoTime() - servedAt >= time.toNanos();
  }

  /** It may have ended in between. */
  private synchronized boolean markAside() {
    aside = !ended;
    return aside;
  }

  private synchronized boolean isToStepAside() {
    return !ended && !aside;
  }

  private synchronized boolean hasPlaceToLeave() {
    boolean leaves = served && !ended;
    ended = true;
    turn = null;
    return leaves;
  }

  /** Waits no longer, if it still does. */
  void giveUp() {
    UniEmitter<? super Void> own = line.giveUp(this) ? take() : null;
    if (own != null) {
      own.fail(new WaitedTooLong());
    }
  }
}
