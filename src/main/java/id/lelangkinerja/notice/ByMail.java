package id.lelangkinerja.notice;

/** How a kind of notice comes by mail. On screen it always stands. */
public enum ByMail {
  AT_ONCE, DAILY, WEEKLY, NONE
}
