package org.aidememoire.site.turns;

import io.smallrye.mutiny.subscription.UniEmitter;

/** One request, from when it enters a line until its answer is written or its sender is gone. */
final class Visit implements Runnable {
  private final Line line;
  private final UniEmitter<? super Void> turn;
  private boolean served;
  private boolean ended;

  Visit(Line line, UniEmitter<? super Void> turn) {
    this.line = line;
    this.turn = turn;
  }

  /** Its turn has come. */
  @Override
  public void run() {
    if (isServedNow()) {
      turn.complete(null);
    } else {
      line.leave();
    }
  }

  private synchronized boolean isServedNow() {
    served = !ended;
    return served;
  }

  synchronized boolean isWaiting() {
    return !served && !ended;
  }

  void end() {
    if (hasPlaceToLeave()) {
      line.leave();
    } else {
      line.giveUp(this);
    }
  }

  private synchronized boolean hasPlaceToLeave() {
    boolean leaves = served && !ended;
    ended = true;
    return leaves;
  }

  /** Waits no longer, if it still does. */
  void giveUp() {
    if (line.giveUp(this)) {
      turn.fail(new WaitedTooLong());
    }
  }
}
