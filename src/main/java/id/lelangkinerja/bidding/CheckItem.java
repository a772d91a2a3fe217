package id.lelangkinerja.bidding;

/** What the administrative check of an opened bid looks at, in the order of the list. */
public enum CheckItem {
  INNOVATIONS, INDEX_SHEETS, BASELINES, TARGETS, BUDGET, MILESTONES_AND_RISKS, PARTNERS;

  /** The key of its name in the message bundles. */
  String key() {
    return "bid-checkitem." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
