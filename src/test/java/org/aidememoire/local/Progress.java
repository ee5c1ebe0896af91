package org.aidememoire.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the person at the terminal what is going on, with the seconds since the start. */
public final class Progress implements Consumer<String> {
  private final long start = System.nanoTime();
  private final PrintStream terminal;

  public Progress(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void accept(String step) {
    terminal.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), step));
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
