package org.aidememoire.local;

/** A local run cannot go on. The message is one line that says what the person can do. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String advice) {
    super(advice);
  }

  public CannotStart(String advice, Throwable cause) {
    super(advice, cause);
  }
}
