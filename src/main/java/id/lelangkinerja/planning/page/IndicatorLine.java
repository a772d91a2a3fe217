package id.lelangkinerja.planning.page;

import java.util.UUID;

/** An indicator in a list, its newest figure as the reader writes it; the year is empty where none is published. */
public record IndicatorLine(UUID id, String code, String name, String unit, boolean context, String agency,
    String figure, String year) {}
