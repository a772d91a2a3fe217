package id.lelangkinerja.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, at addresses that were checked: nothing is resolved again, followed, repeated, kept, or
 * sent by way of a proxy. The certificate is held against the host's name.
 */
final class Exchange {
  private static final int MOST_HEADERS = 100;
  private static final int LONGEST_LINE = 8192;
  private static final int BLOCK = 8192;
  private static final int OK = 200;
  private static final String AGENT = "Lelang-Kinerja";
  private final SSLContext tls;
  private final Patience patience;

  Exchange(SSLContext tls, Patience patience) {
    this.tls = tls;
    this.patience = patience;
  }

  /**
   * What was answered; the body is there with status 200 alone.
   *
   * @param broken why the body was not taken; null where it was
   */
  @SuppressWarnings("ArrayRecordComponent") // decoded at once, never compared
  record Answer(int status, @Nullable String location, @Nullable String type, @Nullable String etag,
      @Nullable String modified, byte[] body, @Nullable Fault broken) {}

  /**
   * Where one of the addresses cannot be connected to, the next is tried. Throws IOException where there is no answer, and also where
   * the time, in nanoseconds, is over.
   */
  Answer send(Request request, SourceAddress at, InetAddress[] addresses, long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    for (int next = 0;; next++) {
      try {
        return send(request, at, addresses[next], end);
      } catch (ConnectException | ConnectTimeoutException | NoRouteToHostException unreached) {
        if (next == addresses.length - 1 || isOver(end)) {
          throw unreached;
        }
      }
    }
  }

  /** A client knows one address alone: among several it would go on to the next even after it was closed. */
  private Answer send(Request request, SourceAddress at, InetAddress address, long end) throws IOException {
    try (var client = client(address)) {
      var alarm = Thread.ofVirtual().start(() -> closeAt(client, end));
      try {
        return read(client.executeOpen(new HttpHost(at.scheme(), at.host(), at.port()), get(request, at), null));
      } catch (RuntimeException failure) {
        // A client that is closed while it begins fails in more ways than it says.
        if (isOver(end)) {
          throw new IOException(failure);
        }
        throw failure;
      } finally {
        alarm.interrupt();
        // A body that is left unread would otherwise be read to its end, which may never come.
        client.close(CloseMode.IMMEDIATE);
      }
    }
  }

  private static boolean isOver(long end) {
    return end - System.nanoTime() <= 0;
  }

  private static void closeAt(CloseableHttpClient client, long end) {
    try {
      TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
      client.close(CloseMode.IMMEDIATE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private CloseableHttpClient client(InetAddress address) {
    return HttpClients.custom().setConnectionManager(connections(address)).setUserAgent(AGENT)
        .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE)).disableRedirectHandling()
        .disableContentCompression().disableCookieManagement().disableAuthCaching().disableAutomaticRetries()
        .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).setContentCompressionEnabled(false)
            .setProtocolUpgradeEnabled(false).setResponseTimeout(Timeout.of(patience.silence())).build())
        .build();
  }

  private HttpClientConnectionManager connections(InetAddress address) {
    var limits = Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(LONGEST_LINE).build();
    return PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new Known(address))
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls, HostnameVerificationPolicy.CLIENT,
            HttpsSupport.getDefaultHostnameVerifier()))
        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(patience.connecting()))
            .setSocketTimeout(Timeout.of(patience.silence())).build())
        .build();
  }

  private static HttpGet get(Request request, SourceAddress at) {
    var get = new HttpGet(at.text());
    get.setHeader(HttpHeaders.ACCEPT, request.wanted().accept());
    get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    get.setHeader(HttpHeaders.CONNECTION, "close");
    if (at.isSameOrigin(request.address())) {
      var secret = request.secret();
      if (secret != null) {
        get.setHeader(secret.name(), secret.value());
      }
      if (request.etag() != null) {
        get.setHeader(HttpHeaders.IF_NONE_MATCH, request.etag());
      }
      if (request.modified() != null) {
        get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, request.modified());
      }
    }
    return get;
  }

  private Answer read(ClassicHttpResponse response) throws IOException {
    var taken = response.getCode() == OK ? body(response) : new Taken(new byte[0], null);
    return new Answer(response.getCode(), header(response, HttpHeaders.LOCATION),
        header(response, HttpHeaders.CONTENT_TYPE), header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED), taken.bytes(), taken.broken());
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  private record Taken(byte[] bytes, @Nullable Fault broken) {}

  private Taken body(ClassicHttpResponse response) throws IOException {
    var entity = response.getEntity();
    if (entity == null) {
      return new Taken(new byte[0], null);
    }
    if (entity.getContentLength() > patience.bytes()) {
      return new Taken(new byte[0], Fault.TOO_LARGE);
    }
    var encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding().toLowerCase(Locale.ROOT);
    var packed = new Counted(entity.getContent(), patience.bytes());
    try {
      return switch (encoding) {
        case "", "identity" -> taken(packed);
        case "gzip", "x-gzip" -> taken(new GZIPInputStream(packed, BLOCK));
        default -> new Taken(new byte[0], Fault.BROKEN);
      };
    } catch (Counted.TooMany _) {
      return new Taken(new byte[0], Fault.TOO_LARGE);
    }
  }

  private Taken taken(InputStream content) throws IOException {
    var taken = new ByteArrayOutputStream();
    var block = new byte[BLOCK];
    for (int read = content.read(block); read >= 0; read = content.read(block)) {
      if (taken.size() + read > patience.bytes()) {
        return new Taken(new byte[0], Fault.TOO_LARGE);
      }
      taken.write(block, 0, read);
    }
    return new Taken(taken.toByteArray(), null);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    var header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** Whatever name is asked for is at the address that was checked. */
  private record Known(InetAddress address) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) {
      return new InetAddress[]{address};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
