package id.lelangkinerja.notice;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.QuietHours;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses how each kind of notice comes by mail. */
@Service
class ChoosingMail {
  private final PreferenceRepository preferences;

  ChoosingMail(PreferenceRepository preferences) {
    this.preferences = preferences;
  }

  /** With the hours in which letters wait; null for the region's own. */
  @Transactional
  public void choose(Acting who, Map<NoticeKind, ByMail> chosen, @Nullable QuietHours quiet) {
    chosen.forEach((kind, byMail) -> preferences.choose(who, kind, byMail));
    if (quiet == null) {
      preferences.forgetQuiet(who);
    } else {
      preferences.chooseQuiet(who, quiet);
    }
  }
}
