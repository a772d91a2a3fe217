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
    var named = new Named(contract.number(), agency, contract.title(), contract.firstYear(), contract.lastYear(),
        Tables.budgets(sheet.budgets()).total().amount());
    var sides = new EnumMap<Party, Side>(Party.class);
    sheet.parties().forEach(each -> sides.put(each.party(), new Side(each.name(), each.office())));
    return filled(sheet.clauses(), region, named, sides);
  }

  /** What a contract says of itself: the budget of all its years in whole rupiah. */
  public record Named(String number, String agency, String lot, int firstYear, int lastYear, long budget) {}

  /** A party, as the text names it. */
  public record Side(String name, String office) {}

  /** The clauses with these words; a side that is not known stays open. */
  public static List<Clause> filled(List<Clause> clauses, String region, Named named, Map<Party, Side> sides) {
    var words = words(region, named.agency(), named.lot(), named.firstYear(), named.lastYear(), named.budget());
    words.put(Placeholder.NOMOR, named.number());
    sides.forEach((party, side) -> {
      boolean first = party == Party.FIRST;
      words.put(first ? Placeholder.PIHAK_PERTAMA : Placeholder.PIHAK_KEDUA, side.name());
      words.put(first ? Placeholder.JABATAN_PERTAMA : Placeholder.JABATAN_KEDUA, side.office());
    });
    return new Clauses(clauses).filled(words).all();
  }

  /** The clauses before it is drawn up: number and sides come with the deed. */
  static List<Clause> of(Proposal proposal, String region) {
    var award = proposal.award();
    return new Clauses(proposal.clauses()).filled(words(region, award.agencyName(), award.title(), award.firstYear(),
        award.lastYear(), Tables.budgets(proposal.budgets()).total().amount())).all();
  }

  private static Map<Placeholder, String> words(String region, String agency, String lot, int firstYear, int lastYear,
      long budget) {
    var words = new EnumMap<Placeholder, String>(Placeholder.class);
    words.put(Placeholder.PAKET, lot);
    words.put(Placeholder.OPD, agency);
    words.put(Placeholder.WILAYAH, region);
    words.put(Placeholder.TAHUN_AWAL, Integer.toString(firstYear));
    words.put(Placeholder.TAHUN_AKHIR, Integer.toString(lastYear));
    words.put(Placeholder.ANGGARAN, Numbers.format(BigDecimal.valueOf(budget), 0, INDONESIAN));
    return words;
  }
}
