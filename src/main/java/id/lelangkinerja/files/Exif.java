package id.lelangkinerja.files;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a camera wrote into a picture, read from its block of tags (TIFF within Exif 2.32); nothing where it is broken. */
final class Exif {
  private static final int UPRIGHT = 1;
  private static final int MOST_ORIENTATION = 8;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
  private static final int DAY_LENGTH = 10;
  private final Metadata metadata;

  private Exif(Metadata metadata) {
    this.metadata = metadata;
  }

  static Exif none() {
    return new Exif(new Metadata());
  }

  /** Reads the block, which begins with the mark of its order of bytes. */
  static Exif of(byte[] tiff) {
    var metadata = new Metadata();
    try {
      new ExifReader().extract(new ByteArrayReader(tiff), metadata);
      return new Exif(metadata);
    } catch (RuntimeException _) {
      // The block is a stranger's: whatever the reader stumbles over, the picture is cleaned without it.
      return none();
    }
  }

  Taken taken() {
    var place = all(GpsDirectory.class).map(GpsDirectory::getGeoLocation).filter(Exif::isOnEarth).findFirst();
    var day = day();
    return place.map(at -> Taken.of(day, at.getLatitude(), at.getLongitude()))
        .orElseGet(() -> new Taken(day, null, null));
  }

  /** How the picture is to be turned before it is shown, 1 to 8; 1 leaves it as it is. */
  int orientation() {
    return all(ExifIFD0Directory.class).map(each -> each.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
        .filter(turn -> turn != null && turn >= UPRIGHT && turn <= MOST_ORIENTATION).findFirst().orElse(UPRIGHT);
  }

  /** A block that tells the orientation and nothing else; empty where the picture stands upright. */
  Optional<byte[]> onlyOrientation() {
    int turn = orientation();
    return turn == UPRIGHT
        ? Optional.empty()
        : Optional.of(new byte[]{'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) turn, 0, 0, 0,
            0, 0, 0});
  }

  private @Nullable LocalDate day() {
    return all(ExifSubIFDDirectory.class).map(each -> each.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
        .filter(said -> said != null && said.length() >= DAY_LENGTH).findFirst().map(Exif::parsed).orElse(null);
  }

  private static @Nullable LocalDate parsed(String said) {
    try {
      return LocalDate.parse(said.substring(0, DAY_LENGTH), DAY);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** A receiver without a fix writes zeros, a broken one what is no place. */
  private static boolean isOnEarth(com.drew.lang.@Nullable GeoLocation place) {
    return place != null && !place.isZero() && Math.abs(place.getLatitude()) <= 90
        && Math.abs(place.getLongitude()) <= 180;
  }

  private <T extends Directory> java.util.stream.Stream<T> all(Class<T> type) {
    return StreamSupport.stream(metadata.getDirectoriesOfType(type).spliterator(), false);
  }
}
