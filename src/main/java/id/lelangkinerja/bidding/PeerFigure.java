package id.lelangkinerja.bidding;

import java.math.BigDecimal;

/** What was published of an indicator for a year at another place. */
record PeerFigure(String place, int year, BigDecimal value) {}
