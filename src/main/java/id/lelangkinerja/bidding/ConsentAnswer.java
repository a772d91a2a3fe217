package id.lelangkinerja.bidding;

/** What the head of a partner answered. */
enum ConsentAnswer {
  CONSENTED, DECLINED
}
