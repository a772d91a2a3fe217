package id.lelangkinerja.web;

import id.lelangkinerja.platform.PersonId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells pages that are open when something changes (server-sent events, read by assets/live.js). What is told is a
 * short state; the page then asks for itself again, as its reader. The state is looked up in the database, so that it
 * does not matter which node changed it. A stream ends after some minutes and the browser opens it again: whoever may
 * not read the page any more then gets none. One reader has a few at most: for one more, the oldest is ended, and its
 * page waits until it is looked at again.
 */
@Component
public class LiveStreams {
  private static final Duration RHYTHM = Duration.ofSeconds(2);
  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final int MOST_OF_A_READER = 4;
  private final Map<PersonId, Deque<Stream>> streams = new ConcurrentHashMap<>();
  private final ScheduledExecutorService rhythm = Executors.newScheduledThreadPool(1,
      Thread.ofVirtual().name("live-", 0).factory());

  /**
   * A stream that tells the state now and whenever it is another one; where it cannot be read any more, the stream
   * ends.
   */
  public ResponseEntity<SseEmitter> of(PersonId reader, Supplier<String> state) {
    var first = state.get();
    var stream = new Stream(new SseEmitter(LIFETIME.toMillis()), state);
    admit(reader, stream);
    var looking = rhythm.scheduleWithFixedDelay(stream::look, RHYTHM.toMillis(), RHYTHM.toMillis(),
        TimeUnit.MILLISECONDS);
    stream.emitter.onCompletion(() -> {
      looking.cancel(false);
      leave(reader, stream);
    });
    stream.emitter.onTimeout(stream.emitter::complete);
    stream.tell(first);
    return ResponseEntity.ok().header("X-Accel-Buffering", "no").header("Cache-Control", "no-store")
        .body(stream.emitter);
  }

  private void admit(PersonId reader, Stream stream) {
    var ended = new ArrayList<Stream>();
    streams.compute(reader, (_, its) -> {
      var own = its == null ? new ArrayDeque<Stream>() : its;
      own.addLast(stream);
      while (own.size() > MOST_OF_A_READER) {
        ended.add(own.removeFirst());
      }
      return own;
    });
    ended.forEach(Stream::makeRoom);
  }

  private void leave(PersonId reader, Stream stream) {
    streams.computeIfPresent(reader, (_, own) -> {
      own.remove(stream);
      return own.isEmpty() ? null : own;
    });
  }

  /** The server waits for open requests when it stops: none may be left. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    rhythm.shutdownNow();
    streams.values().stream().flatMap(Deque::stream).toList().forEach(stream -> stream.emitter.complete());
  }

  /** One reader's stream, and what it told last. */
  private static final class Stream {
    /** After so many looks without news something is sent all the same, so that a reader who has left is noticed. */
    private static final int SILENCE = 8;
    private final SseEmitter emitter;
    private final Supplier<String> state;
    private String told = "";
    private int silent;

    Stream(SseEmitter emitter, Supplier<String> state) {
      this.emitter = emitter;
      this.state = state;
    }

    synchronized void look() {
      try {
        var now = state.get();
        if (now.equals(told) && ++silent < SILENCE) {
          return;
        }
        tell(now);
      } catch (RuntimeException _) {
        emitter.complete();
      }
    }

    /** Ends it for a newer one of the same reader, and says so, lest the browser open it again at once. */
    synchronized void makeRoom() {
      try {
        emitter.send(SseEmitter.event().name("enough").data(told));
      } catch (IOException | IllegalStateException _) {
        // whoever has left already makes room, too
      }
      emitter.complete();
    }

    synchronized void tell(String now) {
      try {
        emitter.send(SseEmitter.event().name("state").data(now));
        told = now;
        silent = 0;
      } catch (IOException _) {
        emitter.complete();
      }
    }
  }
}
