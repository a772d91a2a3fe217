package id.lelangkinerja.bsre;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with the signing service. Every call ends within the account's patience. What the service says is never
 * trusted: a file is only bytes until it has been examined, its words are cut and freed of line ends.
 */
public final class Bsre {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  /** How long it is waited for what the service knows of a person: it is of use only where it comes quickly. */
  private static final Duration ASKING = Duration.ofSeconds(5);
  private static final String REFERENCE = "id_dokumen";
  private static final Pattern PLAIN_REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int TIMED_OUT = 408;
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private final Account account;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  public Bsre(Account account) {
    this.account = account;
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Answer(int status, byte[] body) {}

  /** Lets the person sign. Sent once: an outcome that is not known stays unknown. */
  public Outcome sign(Order order) {
    var request = account.version() == 1 ? first(order) : second(order);
    var reference = new AtomicReference<@Nullable String>();
    try {
      var answer = exchange(request, reference);
      if (answer.status() == OK) {
        return read(answer, reference.get());
      }
      return answer.status() >= CLIENT_ERROR && answer.status() < SERVER_ERROR && answer.status() != TIMED_OUT
          ? new Outcome.Declined(answer.status(), Said.by(answer.body()))
          : new Outcome.Unknown(reference.get());
    } catch (ConnectException | HttpConnectTimeoutException _) {
      return new Outcome.Declined(0, "");
    } catch (IOException | TimeoutException _) {
      return new Outcome.Unknown(reference.get());
    }
  }

  /**
   * Asks for the file of an order that was sent before; unknown as long as the service does not say. Only that it knows
   * no such file is an answer, and that may still change shortly after the order: every other refusal is one to ask.
   */
  public Outcome download(String reference) {
    try {
      var answer = exchange(request("/api/sign/download/" + reference).GET().build(), new AtomicReference<>());
      if (answer.status() == OK) {
        return new Outcome.Signed(answer.body(), reference);
      }
      return answer.status() == NOT_FOUND
          ? new Outcome.Declined(answer.status(), Said.by(answer.body()))
          : new Outcome.Unknown(reference);
    } catch (IOException | TimeoutException _) {
      return new Outcome.Unknown(reference);
    }
  }

  /**
   * What stands in the way of this person's signing, in the service's own words: it says that the certificate is of no
   * use. Empty where it says that it is, something else, or nothing: then the order itself will tell.
   */
  public Optional<String> hindrance(String nik) {
    try {
      var answer = exchange(standing(digits(nik)).timeout(ASKING).build(), new AtomicReference<>(), ASKING);
      return answer.status() == OK ? Said.hindrance(answer.body()) : Optional.empty();
    } catch (IOException | TimeoutException _) {
      return Optional.empty();
    }
  }

  /** Each interface has a call of its own for what it knows of a person. */
  private HttpRequest.Builder standing(String nik) {
    return account.version() == 1
        ? request("/api/user/status/" + nik).GET()
        : request("/api/v2/user/check/status").header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(Said.person(nik)));
  }

  private Outcome read(Answer answer, @Nullable String reference) {
    if (account.version() == 1) {
      return new Outcome.Signed(answer.body(), reference);
    }
    return Said.file(answer.body()).<Outcome>map(pdf -> new Outcome.Signed(pdf, reference))
        .orElse(new Outcome.Unknown(reference));
  }

  private HttpRequest first(Order order) {
    var form = new Multipart().field("nik", digits(order.nik())).field("passphrase", order.passphrase())
        .field("tampilan", "visible").field("image", "false").field("page", Integer.toString(order.page()))
        .field("xAxis", round(order.left())).field("yAxis", round(order.bottom())).field("width", round(order.width()))
        .field("height", round(order.height())).field("reason", order.reason())
        .file("file", "dokumen.pdf", order.pdf());
    return request("/api/sign/pdf").header("Content-Type", form.type())
        .POST(HttpRequest.BodyPublishers.ofByteArray(form.body())).build();
  }

  private HttpRequest second(Order order) {
    return request("/api/v2/sign/pdf").header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(Said.order(order))).build();
  }

  private HttpRequest.Builder request(String path) {
    var basic = Base64.getEncoder()
        .encodeToString((account.user() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(account.address() + path)).header("Authorization", "Basic " + basic)
        .timeout(account.patience());
  }

  private Answer exchange(HttpRequest request, AtomicReference<@Nullable String> reference)
      throws IOException, TimeoutException {
    return exchange(request, reference, account.patience());
  }

  /** The reference is noted as soon as the head of the answer is there: its body may never end. */
  private Answer exchange(HttpRequest request, AtomicReference<@Nullable String> reference, Duration patience)
      throws IOException, TimeoutException {
    BodyHandler<byte[]> noting = head -> {
      reference.set(head.headers().firstValue(REFERENCE).filter(PLAIN_REFERENCE.asMatchPredicate()).orElse(null));
      return BodySubscribers.ofByteArray();
    };
    var sent = client.sendAsync(request, noting);
    try {
      HttpResponse<byte[]> response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.body());
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      sent.cancel(true);
    }
  }

  private static String digits(String nik) {
    if (!nik.matches("[0-9]{16}")) {
      throw new IllegalArgumentException("no NIK");
    }
    return nik;
  }

  private static String round(float points) {
    return Integer.toString(Math.round(points));
  }
}
