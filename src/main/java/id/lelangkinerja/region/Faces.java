package id.lelangkinerja.region;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.kept.SharedStamp;
import id.lelangkinerja.platform.Face;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The faces of regions as they are today, kept: beside the stamp that came with whoever is signed in, and for the public, whose requests
 * bring none, for a moment.
 */
@Component
class Faces {
  private static final long MOST = 2_000;
  /** So long the public may see the old face after another node of the programme has changed it; this one forgets it at once. */
  private static final Duration MOMENT = Duration.ofSeconds(10);
  private final Settings settings;
  private final Clock clock;
  private final Kept<Shown, Face> stamped = Kept.weighing(MOST, _ -> 1);
  private final Cache<Shown, Face> lately = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

  Faces(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private record Shown(RegionId region, LocalDate day) {}

  /** For somebody whose offices were read together with this stamp. */
  Face of(RegionId region, SharedStamp stamp) {
    var shown = shown(region);
    return stamped.get(shown, stamp.value(), () -> read(shown));
  }

  /** For anybody. */
  Face of(RegionId region) {
    var shown = shown(region);
    var last = lately.getIfPresent(shown);
    if (last != null) {
      return last;
    }
    var face = read(shown);
    lately.put(shown, face);
    return face;
  }

  @TransactionalEventListener
  void chosen(SettingChosen chosen) {
    lately.invalidate(shown(chosen.region()));
  }

  private Shown shown(RegionId region) {
    return new Shown(region, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
  }

  private Face read(Shown shown) {
    return settings.faceOn(shown.region(), shown.day());
  }
}
