package id.lelangkinerja.contract.page;

import id.lelangkinerja.signing.Unsigned;

/**
 * contract/outside.jte: hand in the file with a signature that was affixed elsewhere; {@code file} is the one
 * that was to be signed, {@code asks} that the password is to be given.
 */
public record OutsidePage(String number, Unsigned file, boolean asks, String send, String signature) {}
