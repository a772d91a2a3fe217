package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;

/** A request with several faults: all are told at once, each with the JSON pointer of its field. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;
  private final transient List<Refused> faults;

  Unfit(Reason reason, List<Refused> faults) {
    super(reason.name());
    this.reason = reason;
    this.faults = List.copyOf(faults);
  }

  /** Under which the faults are told: that of the first. */
  static Unfit of(List<Refused> faults) {
    return new Unfit(faults.getFirst().reason(), faults);
  }

  Reason reason() {
    return reason;
  }

  List<Refused> faults() {
    return faults == null ? List.of() : faults;
  }
}
