package id.lelangkinerja.running.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** running/taking-over.jte: where a contract stands, for the new head who says to have read it. */
public record TakingOverPage(String number, String title, String agency, String office, boolean acting,
    LocalDate since, LocalDate dueOn, boolean overdue, @Nullable String former, StandingState state, String send,
    String contractUrl) {}
