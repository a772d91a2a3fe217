package id.lelangkinerja.signing;

import java.util.UUID;

/**
 * A file that came back from the national service and was found to be ours with the signature asked for, and the order
 * that it answers.
 *
 * @param seenHash of the file that was sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record Served(UUID order, Party party, String seenHash, byte[] pdf) {}
