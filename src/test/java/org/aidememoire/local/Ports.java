package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of a local run. Only the server's is usually set, by AIDE_MEMOIRE_PORT; the others
 * follow it at a distance, so that a second copy needs one variable.
 */
public record Ports(int server, int keycloak, int postgres, int management) {
  public static Ports ofEnvironment() {
    int server = setting("AIDE_MEMOIRE_PORT", 8080);
    return new Ports(
        server,
        setting("AIDE_MEMOIRE_KEYCLOAK_PORT", server + 100),
        setting("AIDE_MEMOIRE_POSTGRES_PORT", server + 200),
        setting("AIDE_MEMOIRE_MANAGEMENT_PORT", server + 300));
  }

  public void requireFree() {
    requireFree("AIDE_MEMOIRE_PORT", server);
    requireFree("AIDE_MEMOIRE_KEYCLOAK_PORT", keycloak);
    requireFree("AIDE_MEMOIRE_POSTGRES_PORT", postgres);
    requireFree("AIDE_MEMOIRE_MANAGEMENT_PORT", management);
  }

  /** A port that nobody listened on a moment ago. */
  public static int anyFree() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireFree(String variable, int port) {
    try (var socket = new ServerSocket()) {
      // As servers do: a port whose last connections are still fading away counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new CannotStart(
          "Port %d is taken: stop what listens there, or set %s to another port."
              .formatted(port, variable),
          e);
    }
  }

  private static int setting(String variable, int otherwise) {
    String value = Places.environment(variable).orElse(Integer.toString(otherwise));
    if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
      throw new CannotStart("%s is no port number: %s".formatted(variable, value));
    }
    return Integer.parseInt(value);
  }
}
