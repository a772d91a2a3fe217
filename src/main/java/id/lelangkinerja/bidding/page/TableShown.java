package id.lelangkinerja.bidding.page;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Glimpse;
import org.jspecify.annotations.Nullable;

/** bidding/table.jte: the beginning of an attached table; where it cannot be read, null and why. */
public record TableShown(@Nullable Glimpse glimpse, @Nullable Refused fault) {}
