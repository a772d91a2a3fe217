package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official's word that a scan shows the document with both signatures, with name, NIP and office as they were on
 * that day; NIP is null for those who are no civil servants.
 */
public record Attestation(UUID personId, Role role, String name, @Nullable String nip, String office, Instant at) {}
