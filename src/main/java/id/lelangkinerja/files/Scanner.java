package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A ClamAV that was set up beside the program, asked by its command INSTREAM over a Unix socket or TCP: the content in
 * portions, each after its length, an empty one at the end. Whatever is not a clear yes or no, a silence longer than the
 * patience among it, leaves the file unchecked. So does a scanner that keeps others waiting: whoever asks holds a connection to the
 * database, and one that hangs must not come to hold them all.
 */
final class Scanner {
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
  private static final int PORTION = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final int AT_ONCE = 4;
  private static final Duration FOR_A_TURN = Duration.ofSeconds(1);
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
  private static final Pattern TCP = Pattern.compile("([^:/]+|\\[[0-9a-fA-F:]+\\]):(\\d{1,5})");
  private static final String UNIX = "unix:";
  private final Optional<String> address;
  private final Duration patience;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  private Scanner(Optional<String> address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /** Nothing is asked, and nothing noted. */
  static Scanner off() {
    return new Scanner(Optional.empty(), Duration.ZERO);
  }

  /**
   * The scanner at "unix:/run/clamav/clamd.ctl" or "127.0.0.1:3310"; an empty address switches it off. Throws
   * IllegalArgumentException for any other.
   */
  static Scanner at(String address, Duration patience) {
    if (address.isBlank()) {
      return off();
    }
    if (!address.startsWith(UNIX) && !TCP.matcher(address).matches()) {
      throw new IllegalArgumentException("lk.scanner is unix:/path or host:port: " + address);
    }
    return new Scanner(Optional.of(address), patience);
  }

  boolean isOn() {
    return address.isPresent();
  }

  /** Asks about the content, which it reads and leaves open; it never throws for what the scanner does. */
  Scan scan(InputStream content) {
    if (address.isEmpty()) {
      return Scan.unchecked("off");
    }
    try {
      if (!turns.tryAcquire(FOR_A_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        return Scan.unchecked("busy");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Scan.unchecked("interrupted");
    }
    try {
      return scan(address.get(), content);
    } finally {
      turns.release();
    }
  }

  private Scan scan(String at, InputStream content) {
    try (var channel = at.startsWith(UNIX)
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open()) {
      var answer = new CompletableFuture<Scan>();
      Thread.startVirtualThread(() -> answer.complete(asked(channel, at, content)));
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return Scan.unchecked("timeout");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Scan.unchecked("interrupted");
    } catch (IOException | ExecutionException failure) {
      return Scan.unchecked(String.valueOf(failure.getMessage()));
    }
  }

  private static Scan asked(SocketChannel channel, String at, InputStream content) {
    try {
      channel.connect(socket(at));
      send(channel, content);
      return judged(answer(channel));
    } catch (IOException | RuntimeException failure) {
      return Scan.unchecked(String.valueOf(failure.getMessage()));
    }
  }

  private static SocketAddress socket(String address) {
    if (address.startsWith(UNIX)) {
      return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
    }
    int port = address.lastIndexOf(':');
    return new InetSocketAddress(address.substring(0, port), Integer.parseInt(address.substring(port + 1)));
  }

  /** A scanner that has had enough answers and hangs up: what it said is read all the same. */
  private static void send(SocketChannel channel, InputStream content) throws IOException {
    var portion = new byte[PORTION];
    write(channel, ByteBuffer.wrap(COMMAND));
    try {
      for (int read = content.read(portion); read > 0; read = content.read(portion)) {
        write(channel, ByteBuffer.allocate(Integer.BYTES + read).putInt(read).put(portion, 0, read).flip());
      }
      write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    } catch (IOException _) {
      // Its answer, if it gave one, tells why.
    }
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String answer(SocketChannel channel) throws IOException {
    var answer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (answer.hasRemaining() && channel.read(answer) >= 0) {
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    var said = new String(answer.array(), 0, answer.position(), US_ASCII);
    int end = said.indexOf('\0');
    return end < 0 ? said : said.substring(0, end);
  }

  private static Scan judged(String said) {
    var found = FOUND.matcher(said);
    if (found.matches()) {
      return Scan.infected(found.group(1));
    }
    return said.equals("stream: OK") ? Scan.clean() : Scan.unchecked(said.isEmpty() ? "silence" : said);
  }
}
