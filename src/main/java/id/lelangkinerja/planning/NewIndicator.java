package id.lelangkinerja.planning;

/** An indicator as it is registered; the code is 2 to 40 capitals, digits and underscores, unique in the region. */
public record NewIndicator(String code, Measure measure, IndicatorTexts texts) {}
