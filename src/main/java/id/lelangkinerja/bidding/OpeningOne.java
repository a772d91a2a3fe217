package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.Binding;
import id.lelangkinerja.sealing.SealBroken;
import id.lelangkinerja.sealing.SealedDocument;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens one bid behind a savepoint of its own: it ends OPENED with its rows, or DAMAGED with nothing of them. */
@Component
class OpeningOne {
  private final VersionRepository versions;
  private final TermsRepository terms;
  private final OpenedRepository opened;
  private final OpenedAttachmentsRepository attachments;
  private final OpeningOutcome outcome;
  private final TransactionTemplate savepoint;

  OpeningOne(VersionRepository versions, TermsRepository terms, OpenedRepository opened,
      OpenedAttachmentsRepository attachments, OpeningOutcome outcome,
      PlatformTransactionManager transactions) {
    this.versions = versions;
    this.terms = terms;
    this.opened = opened;
    this.attachments = attachments;
    this.outcome = outcome;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** With what a sealed document is opened. */
  interface Opener {
    byte[] open(SealedDocument sealed, Binding place);
  }

  /** The minutes to which the opening belongs, and the hashes published before. */
  record Sitting(int openingNo, Set<String> published) {
    Sitting { published = Set.copyOf(published); }
  }

  void open(Acting who, BidRow bid, Opener opener, Sitting sitting) {
    outcome.keep(who, bid, sitting.openingNo(), damage(who, bid, opener, sitting.published()));
  }

  /** Writes the rows; where it cannot, the place at which it failed, as the history tells it. */
  private @Nullable String damage(Acting who, BidRow bid, Opener opener, Set<String> published) {
    try {
      savepoint.executeWithoutResult(_ -> {
        var content = content(who, bid, opener, published);
        var asked = terms.of(who.region(), bid.lot());
        ContentRules.refuseForeign(content, asked);
        opened.write(who, bid.id(), content, ContentRules.isBelowReserve(content, asked));
        attachments.write(who, bid, content.attachments());
      });
      return null;
    } catch (SealBroken broken) {
      return broken.at().name();
    } catch (ContentFormat.Unreadable | Refused | DataAccessException failure) {
      // no bid is damaged by a disk that is full: the opening as a whole is tried again
      if (failure instanceof Refused refused && refused.reason() == Reason.DISK_FULL) {
        throw refused;
      }
      return SealBroken.At.CONTENT.name();
    }
  }

  private BidContent content(Acting who, BidRow bid, Opener opener, Set<String> published) {
    var sealed = versions.newest(who.region(), bid).filter(each -> published.contains(each.hash()))
        .orElseThrow(() -> new SealBroken(SealBroken.At.HASH));
    return ContentFormat.read(opener.open(sealed, VersionRepository.binding(who.region(), bid, bid.version())));
  }
}
