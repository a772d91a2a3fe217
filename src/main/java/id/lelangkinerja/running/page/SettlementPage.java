package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.InLog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * running/settlement.jte: how a contract was terminated and settled, for everyone; {@code inLog} is null until the public log
 * proves the statement.
 */
public record SettlementPage(String number, String title, String agency, String contractUrl, LocalDate on,
    String groundKey, String reason, String basis, Account account, String paper, @Nullable InLog inLog) {}
