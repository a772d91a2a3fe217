package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;

/**
 * A lot is about to be put back by one stage. Whoever knows of something that would come to grief by it refuses, in the
 * same transaction and before the lot itself moves.
 */
public record LotGoingBack(Acting who, LotId lot, LotState from, LotState to) {}
