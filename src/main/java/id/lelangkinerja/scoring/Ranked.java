package id.lelangkinerja.scoring;

import java.math.BigDecimal;

/**
 * A bid with its place.
 *
 * @param rank from 1; equal bids share a rank and the ranks after them are left out: 1, 1, 3
 * @param score from 0 to 100, with 34 digits, to be shown; the rank is decided on exact fractions
 */
public record Ranked<K>(K bid, int rank, BigDecimal score) {}
