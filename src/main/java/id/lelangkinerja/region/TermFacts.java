package id.lelangkinerja.region;

import java.time.LocalDate;

/** What is written about a term: its days, the first and the last year of its targets, the regulation it rests on. */
public record TermFacts(String name, LocalDate startsOn, LocalDate endsOn, int firstYear, int lastYear,
    String legalBasis) {}
