package id.lelangkinerja.running.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** running/pdf/handover.jte: the handover act of a new head as it is printed. */
public record HandoverSheet(Letterhead letterhead, String region, String number, String title, String agency,
    String name, @Nullable String nip, @Nullable String rankTitle, String office, boolean acting, LocalDate since,
    @Nullable LocalDate until, @Nullable String former, @Nullable String remarks, StandingState state, Mark mark) {}
