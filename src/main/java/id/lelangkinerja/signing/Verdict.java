package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Examined;
import id.lelangkinerja.pades.Found;
import java.util.Locale;
import java.util.Optional;

/** What is to be thought of a file that somebody handed in. */
enum Verdict {
  /** Bit for bit the document that holds. */
  IN_FORCE("good"),
  /** Bit for bit the scan that holds: signed by hand, attested by officials, not signed electronically. */
  SCANNED("good"),
  /** Bit for bit ours, signed by all, but it holds no more. */
  NO_LONGER("watch"),
  /** Bit for bit ours and in force, but later ones changed what it says. */
  AMENDED("watch"),
  /** Bit for bit a paper that is not signed here, and nothing took its place. */
  ISSUED("good"),
  /** Bit for bit a paper that is not signed here, but another took its place. */
  REPLACED("watch"),
  /** Bit for bit ours, but taken back or refused: it never came into force and never will. */
  VOID("need"),
  /** Bit for bit ours, but not all have signed it. */
  UNFINISHED("watch"),
  /** An earlier revision of ours, with fewer signatures. */
  EARLIER("watch"),
  /** Changed after it was signed. */
  CHANGED("need"),
  /** Whole, but not a document of this region here. */
  ELSEWHERE("watch"),
  /** There is no signature in it. */
  UNSIGNED("need");

  private final String tone;

  Verdict(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  String key() {
    return "verify.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The worst that is true of it comes first. */
  static Verdict of(Examined file, Optional<VerifyQuery.Known> known) {
    boolean ours = known.isPresent() && (known.get().standing().textHash().equals(file.hash())
        || known.get().hash().equals(file.hash())
        || known.get().revisions().stream().anyMatch(revision -> revision.signedHash().equals(file.hash())));
    if (ours) {
      return ofOurs(file, known.get());
    }
    if (known.isPresent() && known.get().takenBack() && isWhole(file)) {
      return VOID;
    }
    if (!isWhole(file)) {
      return CHANGED;
    }
    return file.signatures().isEmpty() ? UNSIGNED : ELSEWHERE;
  }

  private static boolean isWhole(Examined file) {
    return !file.changedSince() && file.signatures().stream().map(Found::worth).allMatch(Found.Worth::isWhole);
  }

  private static Verdict ofOurs(Examined file, VerifyQuery.Known known) {
    if (known.standing().isVoid()) {
      return VOID;
    }
    if (!known.hash().equals(file.hash())) {
      return EARLIER;
    }
    if (known.kind().isUnsigned()) {
      return known.standing().inForce() ? ISSUED : REPLACED;
    }
    if (known.standing().inForce()) {
      if (known.standing().later() > 0) {
        return AMENDED;
      }
      return known.scan() == null ? IN_FORCE : SCANNED;
    }
    return known.standing().page() == null ? UNFINISHED : NO_LONGER;
  }
}
