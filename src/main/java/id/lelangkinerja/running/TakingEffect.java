package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An amendment that both have signed becomes the contract's next version on its day: the day of the second signature, or
 * the later one that was asked for. Not an hour before, and where the program was not running, as of that day.
 */
@Service
public class TakingEffect {
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  TakingEffect(ContractChanges changes, AmendmentRepository amendments, FileStore files, History history,
      Clock clock) {
    this.files = files;
    this.changes = changes;
    this.amendments = amendments;
    this.history = history;
    this.clock = clock;
  }

  /** Puts every signed amendment of the region into force whose day has come. */
  @Transactional
  public void takeEffect(RegionId region) {
    var who = Acting.installation(region);
    for (var amendment : amendments.due(region, today())) {
      begin(who, amendment, Objects.requireNonNull(amendment.askedFrom(), "a signed amendment waits for a day"));
      var signed = Objects.requireNonNull(amendment.signedFileId(), "a signed amendment has its signed file");
      history.recordDocument(who, "amendment.took-effect", Kind.CONTRACT, amendment.contractId(),
          files.find(region, signed).sha256());
    }
  }

  /** What the second signature brings about: in force at once, or from the day that was asked for. */
  @Transactional(propagation = Propagation.MANDATORY)
  void signed(Acting who, Amendment amendment, String hash) {
    var from = amendment.askedFrom();
    if (from != null && from.isAfter(today())) {
      amendments.move(who, amendment, AmendmentState.SIGNED, null, null, clock.instant());
      history.recordDocument(who, "amendment.awaits-day", Kind.CONTRACT, amendment.contractId(), hash);
    } else {
      begin(who, amendment, today());
      history.recordDocument(who, "amendment.in-force", Kind.CONTRACT, amendment.contractId(), hash);
    }
  }

  private void begin(Acting who, Amendment amendment, LocalDate from) {
    var amended = amendments.whole(who.region(), amendment);
    int version = changes.revise(who, new ContractId(amendment.contractId()), from, amended.after(),
        amended.newBudgets(), amended.newTexts());
    amendments.move(who, amendment, AmendmentState.IN_FORCE, version, null, clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
