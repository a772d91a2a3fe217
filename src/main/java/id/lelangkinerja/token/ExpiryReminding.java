package id.lelangkinerja.token;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose token ends within two weeks, once, so that their system does not fall silent unnoticed. */
@Service
class ExpiryReminding {
  private static final int DAYS = 14;
  private final TokenQuery tokens;
  private final Notifying notifying;
  private final Clock clock;

  ExpiryReminding(TokenQuery tokens, Notifying notifying, Clock clock) {
    this.tokens = tokens;
    this.notifying = notifying;
    this.clock = clock;
  }

  @Transactional
  public void remind(RegionId region) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    for (var ending : tokens.ending(region, today, today.plusDays(DAYS))) {
      notifying.tell(region, Recipients.people(List.of(new PersonId(ending.personId()))),
          Told.of(NoticeKind.OFFICE, "notice.text.token-ends", List.of(ending.systemName()),
              links -> links.tokens().list()).until(Texts.endOf(ending.expiresOn()))
              .once("token-ends:" + ending.tokenId()));
    }
  }
}
