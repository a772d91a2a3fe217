package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Stands in for clamd: speaks INSTREAM as its manual has it. It holds the sender to the command, the lengths and the empty
 * portion at the end, and to the size limit that it is given.
 */
public final class Clamd implements AutoCloseable {
  private final ServerSocketChannel server;
  private final String address;
  private final int limit;
  private final Function<String, String> answer;

  private Clamd(ServerSocketChannel server, String address, int limit, Function<String, String> answer) {
    this.server = server;
    this.address = address;
    this.limit = limit;
    this.answer = answer;
    Thread.startVirtualThread(this::serve);
  }

  /** Finds EICAR's test sign and nothing else. */
  public static Clamd onTcp() {
    return onTcp(30 << 20, Clamd::judged);
  }

  static Clamd onTcp(int limit, Function<String, String> answer) {
    try {
      var server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return new Clamd(server, "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort(), limit, answer);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  static Clamd onUnix(Path socket) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
    return new Clamd(server, "unix:" + socket, 30 << 20, Clamd::judged);
  }

  /** As the setting has it. */
  public String address() {
    return address;
  }

  private static String judged(String content) {
    return content.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
  }

  private void serve() {
    while (server.isOpen()) {
      try {
        var channel = server.accept();
        Thread.startVirtualThread(() -> serve(channel));
      } catch (IOException _) {
        // The test is over.
      }
    }
  }

  private void serve(SocketChannel channel) {
    try (channel) {
      talk(channel);
    } catch (IOException _) {
      // The sender hung up.
    }
  }

  private void talk(SocketChannel channel) throws IOException {
    var in = new DataInputStream(Channels.newInputStream(channel));
    if (!new String(in.readNBytes(10), ISO_8859_1).equals("zINSTREAM\0")) {
      say(channel, "UNKNOWN COMMAND\0");
      return;
    }
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      if (content.size() + length > limit) {
        say(channel, "INSTREAM size limit exceeded. ERROR\0");
        return;
      }
      content.writeBytes(in.readNBytes(length));
    }
    say(channel, answer.apply(content.toString(ISO_8859_1)));
  }

  private static void say(SocketChannel channel, String answer) throws IOException {
    channel.write(ByteBuffer.wrap(answer.getBytes(ISO_8859_1)));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
