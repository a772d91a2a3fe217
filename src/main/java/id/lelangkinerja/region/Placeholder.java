package id.lelangkinerja.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a clause may leave open and each contract fills in from itself: {@code {pihak_pertama}} and the like. */
public enum Placeholder {
  /** The contract's number. */
  NOMOR,
  /** The lot that the contract comes from. */
  PAKET,
  /** The agency. */
  OPD,
  /** The region: "Kota Malang". */
  WILAYAH,
  /** The first year with targets. */
  TAHUN_AWAL,
  /** The last year with targets. */
  TAHUN_AKHIR,
  /** The name of the agency's head. */
  PIHAK_PERTAMA,
  /** The head's office. */
  JABATAN_PERTAMA,
  /** The name of the region's head. */
  PIHAK_KEDUA,
  /** The office of the region's head. */
  JABATAN_KEDUA,
  /** The budget of all years, in rupiah. */
  ANGGARAN;

  /** As a clause names it, without its braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it stands for among the texts. */
  public String key() {
    return "setting.clauses.placeholder." + word();
  }

  static Optional<Placeholder> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
