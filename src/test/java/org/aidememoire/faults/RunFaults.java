package org.aidememoire.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.aidememoire.faults.history.Verdict;
import org.aidememoire.local.CannotStart;

/**
 * What {@code bin/faults} runs. Ends with status 1 where anything that was acknowledged is lost,
 * stored twice, or was not true.
 */
public final class RunFaults {
  /**
   * The sweeper comes sooner than in production: nobody can wait for minutes here. More forms are
   * served at once than there are connections, so that these can run out.
   */
  private static final List<String> SERVER =
      List.of(
          "-Daide-memoire.sweeper.every=1s",
          "-Daide-memoire.sweeper.grace=1s",
          "-Daide-memoire.turns.forms=" + FullPool.FORMS,
          "-Dquarkus.datasource.jdbc.max-size=" + FullPool.SIZE);

  private int acknowledged;
  private int lost;
  private int duplicates;
  private int untrue;

  private RunFaults() {}

  /**
   * @param arguments {@code --short}; {@code --seeds N} for the seeds 1 to N; {@code --seed N} for
   *     one; {@code --kind NAME,NAME} for some kinds; {@code --minutes N} after which no seed is
   *     begun
   */
  public static void main(String[] arguments) {
    try {
      System.exit(new RunFaults().run(Wishes.of(List.of(arguments))) ? 0 : 1);
    } catch (CannotStart | IllegalArgumentException problem) {
      System.err.println(problem.getMessage());
      System.exit(2);
    }
  }

  /** What the command line asks for. */
  record Wishes(List<Kind> kinds, List<Long> seeds, Duration longest) {
    static Wishes of(List<String> arguments) {
      List<String> left = new ArrayList<>(arguments);
      boolean quick = left.remove("--short");
      List<String> wanted = List.of(value(left, "--kind", "").split(","));
      boolean isAny = wanted.equals(List.of(""));
      String seed = value(left, "--seed", "");
      int seeds = Integer.parseInt(value(left, "--seeds", quick ? "1" : "5"));
      int minutes = Integer.parseInt(value(left, "--minutes", "60"));
      List<Kind> kinds =
          Kind.all().stream()
              .filter(kind -> isAny ? !quick || kind.isQuick() : wanted.contains(kind.name()))
              .toList();
      if (!left.isEmpty() || (!isAny && kinds.size() < wanted.size())) {
        throw new IllegalArgumentException("Not understood: " + arguments + "; kinds: " + names());
      }
      return new Wishes(
          kinds,
          seed.isEmpty()
              ? LongStream.rangeClosed(1, seeds).boxed().toList()
              : List.of(Long.valueOf(seed)),
          Duration.ofMinutes(minutes));
    }

    private static String value(List<String> left, String name, String otherwise) {
      int at = left.indexOf(name);
      if (at < 0 || at + 1 >= left.size()) {
        return otherwise;
      }
      left.remove(at);
      return left.remove(at);
    }

    private static List<String> names() {
      return Kind.all().stream().map(Kind::name).toList();
    }
  }

  private boolean run(Wishes wishes) {
    Path folder = Path.of("target", "faults").toAbsolutePath();
    Instant begun = Instant.now();
    Stage stage = Stage.set(folder, SERVER);
    System.out.printf("Everything runs after %d s%n", since(begun).toSeconds());
    int seeds = 0;
    try {
      for (long seed : wishes.seeds()) {
        if (seeds > 0 && since(begun).compareTo(wishes.longest()) > 0) {
          break;
        }
        wishes.kinds().forEach(kind -> run(new Episode(stage, kind, seed)));
        seeds++;
      }
    } finally {
      stage.close();
    }
    System.out.printf("%d statements untrue; %d s in all%n", untrue, since(begun).toSeconds());
    System.out.printf(
        "%d kinds x %d seeds: acknowledged %d, lost %d, duplicates %d%n",
        wishes.kinds().size(), seeds, acknowledged, lost, duplicates);
    return lost + duplicates + untrue == 0;
  }

  private void run(Episode episode) {
    Instant begun = Instant.now();
    Verdict verdict = episode.run();
    acknowledged += verdict.acknowledged();
    lost += verdict.lost().size();
    duplicates += verdict.duplicates().size();
    untrue += verdict.untrue().size();
    System.out.printf(
        Locale.ROOT,
        "%-38s seed %-3d %4d acknowledged %6.1f s  %s%n",
        episode.kind().name(),
        episode.seed(),
        verdict.acknowledged(),
        since(begun).toMillis() / 1000.0,
        verdict.isClean()
            ? ""
            : "FAILED: bin/faults --seed " + episode.seed() + " --kind " + episode.kind().name());
    verdict.lost().forEach(what -> System.out.println("  lost: " + what));
    verdict.duplicates().forEach(what -> System.out.println("  duplicate: " + what));
    verdict.untrue().stream()
        .distinct()
        .limit(10)
        .forEach(what -> System.out.println("  untrue: " + what));
  }

  private static Duration since(Instant begun) {
    return Duration.between(begun, Instant.now());
  }
}
