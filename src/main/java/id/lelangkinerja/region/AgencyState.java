package id.lelangkinerja.region;

/** How an agency stands on a day: at work, not yet, followed by a successor, or ended without one. */
enum AgencyState {
  HERE, COMING, FOLLOWED, ENDED
}
