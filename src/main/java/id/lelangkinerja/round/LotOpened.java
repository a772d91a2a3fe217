package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;

/**
 * A lot begins to take bids. Whoever knows what was realised of its indicators before hands it to {@link
 * KeepingFigures}, within the same transaction: from then on bidders see it.
 */
public record LotOpened(Acting who, LotId lot) {}
