package id.lelangkinerja.running.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;

/** running/pdf/settlement.jte: the settlement statement of a terminated contract as it is printed. */
public record StatementPaper(Letterhead letterhead, String region, String place, String number, String title,
    String agency, String decidedBy, String groundKey, String reason, String basis, LocalDate on, Account account,
    Mark mark) {}
