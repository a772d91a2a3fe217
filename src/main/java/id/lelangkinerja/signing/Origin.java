package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module whose documents are signed says what anybody who holds one may learn of it. */
public interface Origin {
  DocumentKind kind();

  /** What is known of the document; empty where it is gone. */
  Optional<Standing> of(RegionId region, Links links, UUID document);

  /** The documents in which this one goes on, where it was divided; empty otherwise. */
  default List<Follower> followers(RegionId region, Links links, UUID document) {
    return List.of();
  }

  /** The document whose text, before anybody signed, has this hash (SHA-256, hexadecimal). */
  Optional<UUID> ofText(RegionId region, String hash);

  /**
   * Where a document stands.
   *
   * @param name   its number, such as 001/KK/2018
   * @param state  the key of its state's name
   * @param inForce whether it is signed by all and holds
   * @param isVoid whether it was taken back or refused, so that it never will
   * @param since  the first day on which it was in force, null before
   * @param later  how many later versions changed what it says
   * @param page   the document's public page, null where it has none yet
   * @param file   where the document in force is had, null while there is none
   */
  record Standing(String name, String subject, String state, boolean inForce, boolean isVoid, @Nullable LocalDate since,
      int later,
      String textHash,
      @Nullable String page, @Nullable String file) {}
}
