package org.aidememoire.faults;

import java.time.Duration;

/**
 * How the students of an episode, and the network between them and the server, behave.
 *
 * @param tabs most tabs that one student has open at once; at least 1
 * @param devices on which each student has signed in; 1 or 2
 * @param copies how many times a post arrives, all at the same time
 * @param longestDelay in milliseconds, before a post arrives
 * @param reorders whether two posts may arrive in the wrong order
 * @param repeats whether old posts arrive once more at the end, also after the hand-in
 * @param losesSession whether sessions end amid the work
 * @param beginsInEveryTab whether all tabs press the button that begins the quiz
 * @param racesHandIn whether a tab hands in while the others still save
 * @param clockAhead how far the devices' clocks are ahead of the server's
 */
record Habits(
    int tabs,
    int devices,
    int copies,
    int longestDelay,
    boolean reorders,
    boolean repeats,
    boolean losesSession,
    boolean beginsInEveryTab,
    boolean racesHandIn,
    Duration clockAhead) {
  static final Habits PLAIN =
      new Habits(1, 1, 1, 0, false, false, false, false, false, Duration.ZERO);

  Habits tabs(int most) {
    return new Habits(
        most,
        devices,
        copies,
        longestDelay,
        reorders,
        repeats,
        losesSession,
        true,
        racesHandIn,
        clockAhead);
  }

  Habits twoDevices() {
    return new Habits(
        Math.max(2, tabs),
        2,
        copies,
        longestDelay,
        reorders,
        repeats,
        losesSession,
        true,
        racesHandIn,
        clockAhead);
  }

  Habits copies(int number) {
    return new Habits(
        tabs,
        devices,
        number,
        longestDelay,
        reorders,
        repeats,
        losesSession,
        beginsInEveryTab,
        racesHandIn,
        clockAhead);
  }

  Habits delays(int longest) {
    return new Habits(
        tabs,
        devices,
        copies,
        longest,
        reorders,
        repeats,
        losesSession,
        beginsInEveryTab,
        racesHandIn,
        clockAhead);
  }

  Habits reordering() {
    return new Habits(
        tabs,
        devices,
        copies,
        longestDelay,
        true,
        repeats,
        losesSession,
        beginsInEveryTab,
        racesHandIn,
        clockAhead);
  }

  Habits repeating() {
    return new Habits(
        tabs,
        devices,
        copies,
        longestDelay,
        reorders,
        true,
        losesSession,
        beginsInEveryTab,
        racesHandIn,
        clockAhead);
  }

  Habits losingSessions() {
    return new Habits(
        tabs,
        devices,
        copies,
        longestDelay,
        reorders,
        repeats,
        true,
        beginsInEveryTab,
        racesHandIn,
        clockAhead);
  }

  Habits racingHandIn() {
    return new Habits(
        Math.max(2, tabs),
        devices,
        copies,
        longestDelay,
        reorders,
        true,
        losesSession,
        beginsInEveryTab,
        true,
        clockAhead);
  }

  Habits clockAhead(Duration ahead) {
    return new Habits(
        tabs,
        devices,
        copies,
        longestDelay,
        reorders,
        repeats,
        losesSession,
        beginsInEveryTab,
        racesHandIn,
        ahead);
  }
}
