package id.lelangkinerja.contract;

import id.lelangkinerja.region.Clause;
import id.lelangkinerja.region.Clauses;
import id.lelangkinerja.region.Placeholder;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the clauses of a contract from the contract itself; what it does not know yet stays open. */
public final class Clausing {
  private static final Locale INDONESIAN = Locale.of("id");

  private Clausing() {}

  /** The clauses of a contract that is drawn up; region and agency by their names of its day. */
  public static List<Clause> of(ContractSheet sheet, String region, String agency) {
    var contract = sheet.contract();
    var words = words(region, agency, contract.title(), contract.firstYear(), contract.lastYear(), sheet.budgets());
    words.put(Placeholder.NOMOR, contract.number());
    sheet.parties().forEach(side -> {
      boolean first = side.party() == Party.FIRST;
      words.put(first ? Placeholder.PIHAK_PERTAMA : Placeholder.PIHAK_KEDUA, side.name());
      words.put(first ? Placeholder.JABATAN_PERTAMA : Placeholder.JABATAN_KEDUA, side.office());
    });
    return new Clauses(sheet.clauses()).filled(words).all();
  }

  /** The clauses before it is drawn up: number and sides come with the deed. */
  static List<Clause> of(Proposal proposal, String region) {
    var award = proposal.award();
    return new Clauses(proposal.clauses()).filled(words(region, award.agencyName(), award.title(), award.firstYear(),
        award.lastYear(), proposal.budgets())).all();
  }

  private static Map<Placeholder, String> words(String region, String agency, String lot, int firstYear, int lastYear,
      List<YearBudget> budgets) {
    var words = new EnumMap<Placeholder, String>(Placeholder.class);
    words.put(Placeholder.PAKET, lot);
    words.put(Placeholder.OPD, agency);
    words.put(Placeholder.WILAYAH, region);
    words.put(Placeholder.TAHUN_AWAL, Integer.toString(firstYear));
    words.put(Placeholder.TAHUN_AKHIR, Integer.toString(lastYear));
    var total = BigDecimal.valueOf(Tables.budgets(budgets).total().amount());
    words.put(Placeholder.ANGGARAN, Numbers.format(total, 0, INDONESIAN));
    return words;
  }
}
