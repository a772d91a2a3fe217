package id.lelangkinerja.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLServerSocket;

/** A server on loopback that answers as it is told to, byte by byte, and remembers what it was asked. */
public final class Liar implements AutoCloseable {
  private final ServerSocket socket;
  private final Answering answering;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Writes the answer to a request, whose head it is given. */
  @FunctionalInterface
  public interface Answering {
    void answer(String head, OutputStream out) throws IOException, InterruptedException;
  }

  public Liar(Answering answering) {
    this(answering, plain());
  }

  /** One that listens there; https where the socket is secured. */
  public Liar(Answering answering, ServerSocket socket) {
    this.answering = answering;
    this.socket = socket;
    Thread.ofVirtual().start(this::listen);
  }

  /** Answers everything with this, as it stands. */
  public static Liar saying(String answer) {
    return new Liar((_, out) -> out.write(answer.getBytes(UTF_8)));
  }

  /** An honest answer of this type. */
  public static String honest(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.getBytes(UTF_8).length
        + "\r\n\r\n" + body;
  }

  public int port() {
    return socket.getLocalPort();
  }

  public String url() {
    return (socket instanceof SSLServerSocket ? "https" : "http") + "://127.0.0.1:" + port() + "/angka.csv";
  }

  /** The heads of all requests, in their order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private static ServerSocket plain() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException _) {
        // closed at the end of the test
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
      var head = new StringBuilder();
      for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      if (!head.isEmpty()) {
        asked.add(head.toString());
        answering.answer(head.toString(), connection.getOutputStream());
        connection.getOutputStream().flush();
      }
    } catch (IOException | InterruptedException _) {
      // whoever asks may go at any moment
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
