package id.lelangkinerja.portal.page;

import java.util.UUID;

/**
 * An indicator in a short list, its newest figure as the reader writes it; the year is empty where none is published.
 */
public record IndicatorLine(UUID id, String name, String unit, String figure, String year) {}
