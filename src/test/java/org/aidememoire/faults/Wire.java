package org.aidememoire.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A wire on localhost that passes everything on, and can be cut, held and trapped. */
final class Wire implements AutoCloseable {
  private static final int LARGEST_MESSAGE = 1 << 16;

  private final ServerSocket door;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** Messages take it for reading: who holds it for writing holds the wire. */
  private final ReentrantReadWriteLock flow = new ReentrantReadWriteLock();

  private volatile @Nullable Trap trap;

  Wire(int target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void set(Trap next) {
    trap = next;
  }

  void clear() {
    trap = null;
  }

  /** Ends every connection now; new ones may be made. */
  void cut() {
    open.forEach(Wire::close);
  }

  /** Nothing goes through while this runs; nothing is lost. */
  void holdDuring(Runnable pause) {
    flow.writeLock().lock();
    try {
      pause.run();
    } finally {
      flow.writeLock().unlock();
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        open.add(near);
        Thread.ofVirtual().start(() -> connect(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try {
      near.setTcpNoDelay(true);
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      far.setTcpNoDelay(true);
      open.add(far);
      Thread.ofVirtual().start(() -> pass(near, far, far, true));
      Thread.ofVirtual().start(() -> pass(far, near, far, false));
    } catch (IOException refused) {
      close(near);
    }
  }

  private void pass(Socket from, Socket to, Object connection, boolean request) {
    byte[] message = new byte[LARGEST_MESSAGE];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int length = in.read(message);
      while (length >= 0 && mayPass(connection, request, message, length)) {
        out.write(message, 0, length);
        out.flush();
        length = in.read(message);
      }
    } catch (IOException ended) {
      // One side is gone: the other is told so by the end of its connection.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private boolean mayPass(Object connection, boolean request, byte[] message, int length) {
    flow.readLock().lock();
    flow.readLock().unlock();
    Trap set = trap;
    return set == null || set.lets(connection, request, message, length);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // So much the better.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
