package id.lelangkinerja.panel;

import java.time.LocalDate;

/** The day by which one side wants a milestone of the bid reached; milestones are numbered as the bid has them. */
public record DateValue(int milestone, LocalDate dueOn) {}
