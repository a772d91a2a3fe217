package id.lelangkinerja.contract;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An indicator as it was defined when the contract was drawn up: later changes of its definition, or of the region's
 * settings, do not reach the contract.
 *
 * @param fromBaseline achievement is progress from the baseline, since R / T misleads for these values
 * @param weight       its part of the contract's score, in per cent
 * @param baseline     where the bid started from
 * @param cap          the highest achievement that counts, in per cent
 * @param formula      how its value is found; empty in contracts of early days
 * @param guard        the category of the contract is never better than this indicator's own
 */
public record ContractIndicator(UUID indicatorId, int no, String name, String unit, Polarity polarity,
    Aggregation aggregation, Frequency frequency, LowerFormula lowerFormula, boolean fromBaseline, int decimals,
    String dataSource, BigDecimal weight, BigDecimal baseline, LocalDate baselineAsOf, String baselineSource,
    BigDecimal cap, boolean guard, String formula) {}
