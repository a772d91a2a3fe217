package id.lelangkinerja.signing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The scan of a document that was signed by hand: awaited or attested, never a withdrawn one. {@code documentHash} is
 * that of the text which was printed, {@code fileHash} that of the scan (SHA-256, hexadecimal); attestations stand in
 * their order.
 */
public record Scan(UUID scanId, String documentHash, UUID fileId, String fileHash, ScanState state, UUID broughtBy,
    String broughtName, Instant broughtAt, List<Attestation> attestations) {
  /** So many officials have to attest it, each in another role. */
  public static final int NEEDED = 2;

  public Scan { attestations = List.copyOf(attestations); }

  /** The same attestations as everybody may read them. */
  public List<Attested> attested() {
    return attestations.stream().map(given -> new Attested(given.name(), given.office(), given.at())).toList();
  }

  /** Whether this person has attested it. */
  public boolean isAttestedBy(UUID person) {
    return attestations.stream().anyMatch(given -> given.personId().equals(person));
  }
}
