package id.lelangkinerja.notice;

/** The orders of a person's notices, each with its SQL; without a choice the unread stand first. */
enum NoticeOrder {
  NEWEST("told_at desc"), OLDEST("told_at"), TERM("until nulls last");

  private final String columns;

  NoticeOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
