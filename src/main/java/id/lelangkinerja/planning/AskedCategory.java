package id.lelangkinerja.planning;

import org.jspecify.annotations.Nullable;

/** A category for which an indicator asks; {@code partOf} is the kecamatan of a kelurahan and null for others. */
record AskedCategory(Dimension dimension, String category, @Nullable String partOf) {}
