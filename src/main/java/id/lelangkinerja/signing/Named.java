package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Found;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares whom a certificate names with who consents: by NIP where both tell one, else by name. */
final class Named {
  private static final int NIP_DIGITS = 18;
  /** Certificates leave out titles that papers print, or print them. */
  private static final Set<String> TITLES = Set.of("PROF", "DR", "DRS", "DRA", "DRG", "DRH", "IR", "H", "HJ", "KH",
      "APT", "NS");

  private Named() {}

  static boolean isBy(Found signature, String ourName, @Nullable String ourNip) {
    var theirs = nip(signature.nip());
    var ours = nip(ourNip);
    if (!theirs.isEmpty() && !ours.isEmpty()) {
      return theirs.equals(ours);
    }
    var name = words(signature.name());
    return !name.isEmpty() && name.equals(words(ourName));
  }

  /** Empty where it is none: the serial number of a certificate may as well be a NIK or the authority's own. */
  private static String nip(@Nullable String serial) {
    var digits = serial == null ? "" : serial.replaceAll("\\D", "");
    return digits.length() == NIP_DIGITS ? digits : "";
  }

  /** The name without what is before and after it: Dr. Hj. Sri Rahayu, M.Kes. is SRI RAHAYU. */
  private static List<String> words(String name) {
    var plain = Normalizer.normalize(name.split(",", 2)[0], Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty())
        .dropWhile(TITLES::contains).toList();
  }
}
