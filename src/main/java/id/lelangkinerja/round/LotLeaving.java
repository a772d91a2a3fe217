package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;

/**
 * A lot is about to be cancelled for the written reason; what was decided about it ends in the same transaction, and
 * before the lot itself moves.
 */
public record LotLeaving(Acting who, LotId lot, String title, String reason) {}
