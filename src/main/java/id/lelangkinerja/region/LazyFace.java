package id.lelangkinerja.region;

import id.lelangkinerja.platform.Face;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request's face of its region, found when the first asks for it: once it is known who is signed in. */
final class LazyFace implements Supplier<Face> {
  private final Supplier<Face> finding;
  private @Nullable Face found;

  LazyFace(Supplier<Face> finding) {
    this.finding = finding;
  }

  @Override
  public Face get() {
    var known = found;
    if (known == null) {
      known = finding.get();
      found = known;
    }
    return known;
  }
}
