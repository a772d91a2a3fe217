package id.lelangkinerja.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * A signature within a document: the file that it made, from 1, of the file that the signer saw. The hashes are
 * SHA-256, hexadecimal.
 */
public record Revision(int revision, Party party, Provider provider, String seenHash, String signedHash, UUID fileId,
    Instant at) {}
