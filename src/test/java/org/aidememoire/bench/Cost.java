package org.aidememoire.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What processes have used so far, as Linux counts it.
 *
 * @param serverMs CPU milliseconds of the server
 * @param databaseMs CPU milliseconds of PostgreSQL with all its processes
 */
record Cost(double serverMs, double databaseMs) {
  /** Clock ticks a second: 100 on every Linux that we know of (sysconf _SC_CLK_TCK). */
  private static final double MS_PER_TICK = 10;

  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int ENDED_CHILDREN_USER = 13;
  private static final int ENDED_CHILDREN_SYSTEM = 14;

  static Cost now(long server, long postmaster) {
    return new Cost(ofProcess(server), ofTree(postmaster));
  }

  Cost since(Cost before) {
    return new Cost(serverMs - before.serverMs, databaseMs - before.databaseMs);
  }

  /** In megabytes: what the process holds in memory at this moment, or held at most. */
  static double memoryMb(long pid, boolean most) {
    String wanted = most ? "VmHWM:" : "VmRSS:";
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith(wanted))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1000)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double ofProcess(long pid) {
    String[] fields = stat(Path.of("/proc/" + pid));
    return (ticks(fields, USER) + ticks(fields, SYSTEM)) * MS_PER_TICK;
  }

  /** With its children, those that have ended included. */
  private static double ofTree(long postmaster) {
    String[] parent = stat(Path.of("/proc/" + postmaster));
    long ticks =
        ticks(parent, USER)
            + ticks(parent, SYSTEM)
            + ticks(parent, ENDED_CHILDREN_USER)
            + ticks(parent, ENDED_CHILDREN_SYSTEM);
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      ticks +=
          processes
              .filter(path -> path.getFileName().toString().matches("\\d+"))
              .map(Cost::stat)
              .filter(fields -> fields.length > 0)
              .filter(fields -> fields[PARENT].equals(Long.toString(postmaster)))
              .mapToLong(fields -> ticks(fields, USER) + ticks(fields, SYSTEM))
              .sum();
      return ticks * MS_PER_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields after the command's name (proc(5)); none where the process has just ended. */
  private static String[] stat(Path process) {
    try {
      String line = Files.readString(process.resolve("stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    } catch (IOException ended) {
      return new String[0];
    }
  }

  private static long ticks(String[] fields, int index) {
    return fields.length > index ? Long.parseLong(fields[index].strip()) : 0;
  }
}
