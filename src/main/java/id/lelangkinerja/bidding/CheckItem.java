package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Sentence;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What the administrative check of an opened bid looks at, in the order of the list. */
public enum CheckItem {
  INNOVATIONS, INDEX_SHEETS, BASELINES, TARGETS, BUDGET, MILESTONES_AND_RISKS, PARTNERS;

  /** Those of the list about which none of these says anything, in its order. */
  static List<CheckItem> open(Collection<Checked> said) {
    return Arrays.stream(values()).filter(item -> said.stream().noneMatch(each -> each.item() == item)).toList();
  }

  /** That it must be answered, or met, before the bid passes: refused beside its answer, by its name. */
  Refused refused(Reason reason) {
    return new Refused(reason, Sentence.of(key())).at(Checking.metField(this));
  }

  /** The key of its name in the message bundles. */
  String key() {
    return "bid-checkitem." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
