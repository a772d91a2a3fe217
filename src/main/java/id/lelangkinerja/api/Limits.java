package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a token may ask, and how often an address may present what is no token. Each node counts for itself: behind
 * several nodes a token may ask as often at each of them.
 */
@Component
class Limits {
  /** So many tokens and addresses are remembered, those heard of last. */
  private static final int REMEMBERED = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private final Map<UUID, Bucket> tokens = new Remembered<>();
  private final Map<String, Bucket> addresses = new Remembered<>();
  private final int perMinute;
  private final int failures;
  private final TimeMeter time;

  Limits(@Value("${lk.api.requests-per-minute:600}") int perMinute,
      @Value("${lk.api.failures-per-quarter-hour:30}") int failures, Clock clock) {
    this.perMinute = perMinute;
    this.failures = failures;
    this.time = new Programme(clock);
  }

  /** Counts a request of the token, tells the answer what is left, and throws API_TOO_OFTEN when it is one too many. */
  void take(UUID token, HttpServletResponse response) {
    var probe = of(tokens, token, perMinute, MINUTE).tryConsumeAndReturnRemaining(1);
    response.setHeader("RateLimit-Policy", "\"token\";q=" + perMinute + ";w=" + MINUTE.toSeconds());
    response.setHeader("RateLimit", "\"token\";r=" + probe.getRemainingTokens() + ";t="
        + seconds(probe.getNanosToWaitForReset()));
    refuseUnless(probe);
  }

  /** Counts what the address presented and is no token, and throws API_TOO_OFTEN when it is one too many. */
  void failed(String address) {
    refuseUnless(of(addresses, address, failures, QUARTER).tryConsumeAndReturnRemaining(1));
  }

  private static void refuseUnless(ConsumptionProbe probe) {
    Refused.unless(probe.isConsumed(), Reason.API_TOO_OFTEN, seconds(probe.getNanosToWaitForRefill()));
  }

  private static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
  }

  private <K> Bucket of(Map<K, Bucket> buckets, K key, int most, Duration within) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key,
          _ -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
              .withCustomTimePrecision(time).build());
    }
  }

  /** The programme's own time. */
  private record Programme(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      var now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /** Forgets whoever was not heard of for the longest. */
  private static final class Remembered<K> extends LinkedHashMap<K, Bucket> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    Remembered() {
      super(16, LOAD, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
      return size() > REMEMBERED;
    }
  }
}
