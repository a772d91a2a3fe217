package id.lelangkinerja.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The way from a browser to the server, which can be cut: then nobody answers, and what was on its way is lost. */
final class Wire implements AutoCloseable {
  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
  private @Nullable ServerSocket entrance;

  Wire(int target) {
    this.target = target;
    this.port = listen(0);
  }

  int port() {
    return port;
  }

  synchronized void cut() {
    try {
      if (entrance != null) {
        entrance.close();
        entrance = null;
      }
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void mend() {
    left.set(Long.MAX_VALUE);
    listen(port);
  }

  /** Whole again until the browser has sent so many bytes more. */
  void mendFor(long bytes) {
    left.set(bytes);
    listen(port);
  }

  private synchronized int listen(int at) {
    try {
      var opened = new ServerSocket();
      opened.setReuseAddress(true);
      opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
      entrance = opened;
      Thread.ofVirtual().start(() -> accept(opened));
      return opened.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void accept(ServerSocket entrance) {
    try {
      while (true) {
        var browser = entrance.accept();
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(browser);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(browser, server, true));
        Thread.ofVirtual().start(() -> carry(server, browser, false));
      }
    } catch (IOException _) {
      // The wire was cut.
    }
  }

  private void carry(Socket from, Socket to, boolean counted) {
    try (from; to) {
      var block = new byte[16 * 1024];
      for (int read = from.getInputStream().read(block); read >= 0; read = from.getInputStream().read(block)) {
        if (counted && left.addAndGet(-read) < 0) {
          cut();
          return;
        }
        to.getOutputStream().write(block, 0, read);
      }
    } catch (IOException _) {
      // Either end is gone.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  @Override
  public void close() {
    cut();
  }
}
