package id.lelangkinerja.contract.page;

/**
 * contract/outside.jte: hand in the file with a signature that was affixed elsewhere; {@code hash} is that of the file
 * that was to be signed, {@code asks} that the password is to be given.
 */
public record OutsidePage(String number, String file, String hash, boolean asks, String send, String signature) {}
