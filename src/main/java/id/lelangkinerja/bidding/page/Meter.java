package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;

/**
 * bidding/meter.jte: how ambitious the whole bid is, in words and as a bar from 0 to 100 (empty where not computed).
 */
public record Meter(Sentence said, String width) {}
