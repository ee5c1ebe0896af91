package org.aidememoire.local;

/** A local run cannot go on. The message is one line that says what the person can do. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String advice) {
    super(advice);
  }

  CannotStart(String advice, Throwable cause) {
    super(advice, cause);
  }
}
