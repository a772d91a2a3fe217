package id.lelangkinerja.running.page;

import java.time.Instant;

/** running/advice.jte: who advised what about an amendment, and why; the opinion is a text's key. */
public record GivenAdvice(String adviser, Instant at, String opinion, String reason) {}
