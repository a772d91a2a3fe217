package id.lelangkinerja.pades;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, as the certificate names them: name, NIP and rank (pangkat) where they are civil servants, the office of
 * that day and the government that they sign for.
 */
public record Signer(String name, @Nullable String nip, @Nullable String rankTitle, String office,
    String organisation) {}
