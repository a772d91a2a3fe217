package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/object.jte: an agency objects to the award of a lot; of several winners it says which one it contests. {@code
 * openingUrl} tells of the opening at which its bid was found damaged, null where it was not.
 */
public record ObjectingPage(int no, String title, String winner, LocalDate until, List<Choice> contestable,
    @Nullable String openingUrl, String url,
    String backUrl,
    String lotUrl, String roundName, String roundUrl) {}
