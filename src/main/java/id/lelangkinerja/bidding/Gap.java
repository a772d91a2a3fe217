package id.lelangkinerja.bidding;

/** What a draft still lacks before it can be submitted: its text's key, what it concerns, and the section it is in. */
record Gap(String key, String concerns, Section section) {

  /** The parts of a draft, in the order in which the task list has them. */
  enum Section {
    SUMMARY, INNOVATIONS, BASELINES, TARGETS, BUDGET, PARTNERS
  }
}
