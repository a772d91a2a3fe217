package id.lelangkinerja.notice;

import id.lelangkinerja.platform.Acting;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses how each kind of notice comes by mail. */
@Service
class ChoosingMail {
  private final PreferenceRepository preferences;

  ChoosingMail(PreferenceRepository preferences) {
    this.preferences = preferences;
  }

  @Transactional
  public void choose(Acting who, Map<NoticeKind, ByMail> chosen) {
    chosen.forEach((kind, byMail) -> preferences.choose(who, kind, byMail));
  }
}
