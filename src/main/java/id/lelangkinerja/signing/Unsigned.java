package id.lelangkinerja.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * signing/unsigned.jte: the file that a person is about to sign, with its hash (SHA-256, hexadecimal), and when that person
 * first opened it; null before.
 */
public record Unsigned(String url, String hash, @Nullable Instant openedAt) {}
