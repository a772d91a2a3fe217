package id.lelangkinerja.notice;

import java.util.Locale;

/** The kinds of notices, in the order in which one chooses about them; what each does by mail unless one chose. */
public enum NoticeKind {
  INVITATION(ByMail.AT_ONCE), DEADLINE(ByMail.AT_ONCE), QUESTION(ByMail.AT_ONCE), COMPLETION(
      ByMail.AT_ONCE), PRESENTATION(
          ByMail.AT_ONCE), COUNTER_OFFER(ByMail.AT_ONCE), AWARD(ByMail.AT_ONCE), SIGNATURE(
              ByMail.AT_ONCE), VALUE_RETURNED(ByMail.DAILY), VERIFICATION(
                  ByMail.DAILY), VALUE_DUE(
                      ByMail.DAILY), VALUE_OVERDUE(ByMail.DAILY), OFFICE(ByMail.AT_ONCE), TAMPERING(
                          ByMail.AT_ONCE), KEY_HOLDER(
                              ByMail.AT_ONCE), BID_VERDICT(ByMail.AT_ONCE), ADVICE(ByMail.AT_ONCE), FEED(ByMail.DAILY);

  private final ByMail custom;

  NoticeKind(ByMail custom) {
    this.custom = custom;
  }

  /** What holds for those who chose nothing. */
  public ByMail custom() {
    return custom;
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "notice-kind." + name().toLowerCase(Locale.ROOT);
  }
}
