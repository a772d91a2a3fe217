package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The short word by which files and programs know an agency: made of its short name, unique in the region, kept for
 * good.
 */
@Component
class AgencySlugs {
  private static final int LONGEST = 40;
  private final AgencyRepository agencies;

  AgencySlugs(AgencyRepository agencies) {
    this.agencies = agencies;
  }

  /** The first that is free: "dinkes", else "dinkes-2" and so on. */
  String free(RegionId region, String shortName) {
    var wanted = of(shortName);
    var slug = wanted;
    for (int no = 2; agencies.hasSlug(region, slug); no++) {
      slug = wanted + "-" + no;
    }
    return slug;
  }

  static String of(String shortName) {
    var plain = Normalizer.normalize(shortName, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    return cut.isEmpty() ? "opd" : cut;
  }
}
