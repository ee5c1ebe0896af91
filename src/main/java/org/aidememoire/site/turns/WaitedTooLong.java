package org.aidememoire.site.turns;

/** Nobody's mistake: more people asked than the server could serve. They may come back. */
public final class WaitedTooLong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WaitedTooLong() {
    super("The server was too busy for too long", null, false, false);
  }
}
