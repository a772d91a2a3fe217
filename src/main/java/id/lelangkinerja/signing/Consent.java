package id.lelangkinerja.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One party's consent to a document, with name, NIP, rank (pangkat) and office as they were on that day; NIP and rank
 * are null for those who are no civil servants. The hash is the SHA-256 of the document consented to, hexadecimal. In
 * wet ink it was given on paper, and {@code at} is when the scan that shows it had been attested.
 */
public record Consent(Party party, String documentHash, String name, @Nullable String nip, @Nullable String rankTitle,
    String office, Instant at, boolean wetInk) {}
