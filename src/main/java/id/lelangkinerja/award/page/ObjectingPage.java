package id.lelangkinerja.award.page;

import java.time.LocalDate;

/** award/object.jte: an agency objects to the award of a lot. */
public record ObjectingPage(int no, String title, String winner, LocalDate until, String url, String backUrl,
    String lotUrl, String roundName, String roundUrl) {}
