package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;

/** A lot was copied into a later round; whatever else belongs to it follows in the same transaction. */
public record LotCopied(Acting who, LotId from, LotId to) {}
