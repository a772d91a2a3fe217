package id.lelangkinerja.signing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A document in which a divided one goes on, and to which part of it, in per cent; {@code page} is its public page,
 * {@code file} where it is had.
 */
public record Follower(String name, String agency, BigDecimal share, LocalDate since, String page, String file) {}
