package id.lelangkinerja.running.page;

import java.time.LocalDate;

/** running/settlement.jte: how a contract was terminated and settled, for everyone. */
public record SettlementPage(String number, String title, String agency, String contractUrl, LocalDate on,
    String groundKey, String reason, String basis, Account account, String paper) {}
