package id.lelangkinerja.round;

import java.util.UUID;

/** A lot as the list of its round shows it; {@code invited} says how many agencies are asked to bid. */
public record LotRow(UUID lotId, int no, String theme, String title, LotState state, int invited) {}
