package id.lelangkinerja.fetch;

import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * Reads what stands at an address elsewhere. A name is resolved once for each request and every address that it has must
 * be one that this installation reaches; the connection goes to those and no other. Where a source leads on, the next
 * address is checked as the first one was, and never leads from a secured connection to an open one.
 */
public final class Fetching {
  private static final int MOST_REDIRECTS = 5;
  /** So many of the addresses of a name are tried: whoever names hundreds that do not answer would use up all the time. */
  private static final int MOST_ADDRESSES = 3;
  private static final int AT_ONCE = 8;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Reach reach;
  private final Resolver resolver;
  private final SSLContext tls;

  Fetching(Reach reach, Resolver resolver, SSLContext tls) {
    this.reach = reach;
    this.resolver = resolver;
    this.tls = tls;
  }

  /** Refuses an address that could never be read: SOURCE_PORT, or SOURCE_CLOSED where it lies within a network. */
  public void check(SourceAddress address) {
    reach.check(address);
  }

  /** Never throws because of what the source does; takes as long as the patience says, and a moment. */
  public Fetched fetch(Request request, Patience patience) {
    var term = new Term(patience.whole());
    try {
      if (!free.tryAcquire(term.nanos(), TimeUnit.NANOSECONDS)) {
        return new Fetched.Failed(Fault.TIMED_OUT);
      }
      try {
        return followed(request, patience, term);
      } finally {
        free.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed(Fault.TIMED_OUT);
    }
  }

  private Fetched followed(Request request, Patience patience, Term term) throws InterruptedException {
    var exchange = new Exchange(tls, patience);
    var asked = request;
    var at = request.address();
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      try {
        reach.check(at);
        var answer = exchange.send(asked, at, addresses(at, term), term.nanos());
        if (!isRedirect(answer)) {
          return fetched(asked, answer);
        }
        var next = at.led(Objects.requireNonNull(answer.location()));
        if (at.isSecure() && !next.isSecure()) {
          return new Fetched.Failed(Fault.REDIRECTED, next.shown());
        }
        if (!next.isSameOrigin(request.address())) {
          // Whoever is led away once is a stranger from there on, also where the way leads back.
          asked = new Request(request.address(), request.wanted(), null, null, null);
        }
        at = next;
      } catch (Refused refused) {
        return new Fetched.Failed(hop == 0 ? Fault.CLOSED : Fault.REDIRECTED, hop == 0 ? "" : at.shown());
      } catch (Closed _) {
        return new Fetched.Failed(Fault.CLOSED, hop == 0 ? "" : at.shown());
      } catch (IOException failure) {
        return new Fetched.Failed(term.isOver() ? Fault.TIMED_OUT : Diagnosis.of(failure));
      }
    }
    return new Fetched.Failed(Fault.REDIRECTED, at.shown());
  }

  private static Fetched fetched(Request asked, Exchange.Answer answer) {
    if (answer.status() == NOT_MODIFIED && (asked.etag() != null || asked.modified() != null)) {
      return new Fetched.Unchanged();
    }
    if (answer.status() != OK) {
      return new Fetched.Failed(Fault.STATUS, Integer.toString(answer.status()));
    }
    return answer.broken() == null ? Reading.of(asked.wanted(), answer) : new Fetched.Failed(answer.broken());
  }

  private static boolean isRedirect(Exchange.Answer answer) {
    return answer.location() != null && switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** One that is not reached closes the whole name: it would be the one that is chosen next time. */
  private InetAddress[] addresses(SourceAddress at, Term term) throws IOException, InterruptedException {
    var addresses = at.literal().map(literal -> new InetAddress[]{literal}).orElse(null);
    var found = addresses == null ? resolved(at.host(), term) : addresses;
    if (found.length == 0) {
      throw new UnknownHostException(at.host());
    }
    if (!Stream.of(found).allMatch(each -> reach.reaches(at, each))) {
      throw new Closed();
    }
    return Stream.of(found).limit(MOST_ADDRESSES).toArray(InetAddress[]::new);
  }

  /** The platform's own look-up cannot be cut off: it is left alone when the time is over. */
  private InetAddress[] resolved(String host, Term term) throws IOException, InterruptedException {
    var looking = new CompletableFuture<InetAddress[]>();
    Thread.ofVirtual().start(() -> {
      try {
        looking.complete(resolver.resolve(host));
      } catch (UnknownHostException | RuntimeException failure) {
        looking.completeExceptionally(failure);
      }
    });
    try {
      return looking.get(term.nanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new IOException(late);
    } catch (ExecutionException _) {
      throw new UnknownHostException(host);
    }
  }

  /** A host of a network that is not reached. */
  private static final class Closed extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** How much time is left, by the machine's own stopwatch. */
  private static final class Term {
    private final long end;

    Term(Duration whole) {
      end = System.nanoTime() + whole.toNanos();
    }

    long nanos() {
      return Math.max(1, end - System.nanoTime());
    }

    boolean isOver() {
      return end - System.nanoTime() <= 0;
    }
  }
}
