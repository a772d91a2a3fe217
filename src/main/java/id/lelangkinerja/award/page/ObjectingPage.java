package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.Choice;
import java.time.LocalDate;
import java.util.List;

/** award/object.jte: an agency objects to the award of a lot; of several winners it says which one it contests. */
public record ObjectingPage(int no, String title, String winner, LocalDate until, List<Choice> contestable, String url,
    String backUrl,
    String lotUrl, String roundName, String roundUrl) {}
