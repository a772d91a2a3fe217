package id.lelangkinerja.offline;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a photo in portions, which go on where they broke off, and forgets what is not finished within a day. */
@Service
public class ReceivingPhoto {
  static final int LARGEST = 4 << 20;
  static final int LARGEST_CHUNK = 256 << 10;
  private static final int MOST = 40;
  private static final Duration KEPT = Duration.ofDays(1);
  private final PhotoRepository photos;

  ReceivingPhoto(PhotoRepository photos) {
    this.photos = photos;
  }

  /**
   * Returns how many of its bytes have come: 0 at first. By whoever reports for an agency; refused with NOT_YOURS where
   * it is another person's, KEY_REUSED where another photo came under this id, PHOTO_SIZE, PHOTO_BROKEN where its hash
   * is none, PHOTOS_TOO_MANY.
   */
  @Transactional
  public int begin(Acting who, UUID id, Announced announced) {
    Refused.unless(Rules.writes(who), Reason.NOT_YOURS);
    Refused.unless(announced.size() > 0 && announced.size() <= LARGEST, Reason.PHOTO_SIZE, LARGEST >> 20);
    Refused.unless(announced.sha256().matches("[0-9a-f]{64}"), Reason.PHOTO_BROKEN);
    photos.begin(who, id, announced);
    var photo = own(who, id);
    Refused.unless(photo.size() == announced.size() && photo.sha256().equals(announced.sha256()), Reason.KEY_REUSED);
    Refused.unless(photos.count(who) <= MOST, Reason.PHOTOS_TOO_MANY, MOST);
    return photo.received();
  }

  /**
   * Adds a portion and returns how many bytes have come; 0 where the whole is not what was announced, so that it is sent
   * anew. Refused with PHOTO_OFFSET where it does not begin where the last one ended, PHOTO_SIZE where it is empty,
   * larger than 256 KiB or reaches beyond the end, PHOTO_TYPE where it is no JPEG.
   */
  @Transactional
  public int add(Acting who, UUID id, int offset, byte[] chunk) {
    Refused.unless(Rules.writes(who), Reason.NOT_YOURS);
    var photo = own(who, id);
    Refused.unless(offset == photo.received(), Reason.PHOTO_OFFSET);
    Refused.unless(chunk.length > 0 && chunk.length <= LARGEST_CHUNK && chunk.length <= photo.size() - offset,
        Reason.PHOTO_SIZE, LARGEST >> 20);
    Refused.unless(offset > 0 || isJpeg(chunk), Reason.PHOTO_TYPE);
    photos.add(who.region(), id, offset, chunk);
    int received = offset + chunk.length;
    if (received == photo.size() && !Sha256.hex(photos.content(who.region(), id)).equals(photo.sha256())) {
      photos.restart(who.region(), id);
      return 0;
    }
    return received;
  }

  /** Forgets what was begun more than a day ago and belongs to no figure. */
  @Transactional
  public void sweep(RegionId region) {
    photos.removeOlder(region, KEPT);
  }

  private PhotoRepository.Photo own(Acting who, UUID id) {
    var photo = photos.locked(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(photo.personId().equals(who.person().value()), Reason.NOT_YOURS);
    return photo;
  }

  private static boolean isJpeg(byte[] start) {
    return start.length > 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xd8 && (start[2] & 0xff) == 0xff;
  }
}
