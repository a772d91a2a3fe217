package id.lelangkinerja.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it works. */
enum LinkPurpose {
  FIRST_REGION(Duration.ofHours(24)), NEW_REGION(Duration.ofHours(24)), INVITATION(Duration.ofDays(7)), RESET(
      Duration.ofHours(24));

  private final Duration validity;

  LinkPurpose(Duration validity) {
    this.validity = validity;
  }

  Duration validity() {
    return validity;
  }
}
