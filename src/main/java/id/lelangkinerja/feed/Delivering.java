package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fetched;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A run of a feed with what its source published, handed in by whoever has no network, such as the demo. */
@Service
public class Delivering {
  private final BeginningRun beginning;
  private final Pulling pulling;

  Delivering(BeginningRun beginning, Pulling pulling) {
    this.beginning = beginning;
    this.pulling = pulling;
  }

  /** As a run by hand, refused as that is: NOT_YOURS, FEED_NOT_MAPPED, FEED_BUSY. */
  @Transactional
  public void deliver(Acting who, UUID feed, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    pulling.take(who.region(), beginning.byHand(who, feed),
        new Fetched.Content(text, bytes.length, Sha256.hex(bytes), null, null));
  }
}
