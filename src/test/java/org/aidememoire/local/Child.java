package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server process of ours: its output goes to a file, and closing it ends it. */
public final class Child implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration TIME_TO_END = Duration.ofSeconds(15);

  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  public static Child start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
      return Running.add(new Child(name, builder.start(), log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until {@code url} answers 200; tells what went wrong if the process ends before. */
  public void awaitAnswer(URI url, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (!answers(client, url)) {
        if (process.waitFor(BETWEEN_LOOKS)) {
          throw new CannotStart(name + " stopped while starting. " + lastWords());
        }
        if (System.nanoTime() > deadline) {
          throw new CannotStart(
              name + " did not answer within " + patience.toSeconds() + " s: see " + log);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(name + " was interrupted while starting", e);
    }
  }

  public long pid() {
    return process.pid();
  }

  /** Waits for the process to end by itself. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Whether it has ended by itself, now or within {@code wait}. */
  public boolean endsWithin(Duration wait) throws InterruptedException {
    return process.waitFor(wait);
  }

  /** As {@code kill -9}: it gets no chance to tidy up. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(TIME_TO_END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answers(HttpClient client, URI url) throws InterruptedException {
    var request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String lastWords() throws InterruptedException {
    try {
      var lines = Files.readAllLines(log);
      var end = lines.subList(Math.max(0, lines.size() - 15), lines.size());
      return "Its log, " + log + ", ends:\n" + String.join("\n", end);
    } catch (IOException e) {
      return "See " + log;
    }
  }

  private static java.io.File nothing() {
    return Path.of("/dev/null").toFile();
  }
}
