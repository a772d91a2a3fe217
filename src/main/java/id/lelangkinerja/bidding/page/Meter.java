package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * bidding/meter.jte: how ambitious the whole bid is, in words and as a bar from 0 to 100 (empty where not computed), and
 * how its targets compare with what is published of other places; null where nothing is.
 */
public record Meter(Sentence said, String width, @Nullable Sentence peers) {}
