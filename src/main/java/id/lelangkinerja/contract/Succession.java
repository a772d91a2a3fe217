package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From what a contract goes on that took over a share of another one.
 *
 * @param number of the contract before it, {@code agency} who held that one until then
 * @param share  how much of it, in per cent
 * @param from   the first day on which it goes on here
 * @param basis  the regulation or decision
 */
public record Succession(String number, String agency, BigDecimal share, LocalDate from, String basis) {}
