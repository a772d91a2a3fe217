package id.lelangkinerja.caselist;

import id.lelangkinerja.measurement.EvidencedFigure;

/** Who has a part in the cases of a figure: who reports it, and who may judge what was handed in. Nobody else. */
final class Parts {
  private Parts() {}

  static boolean mayLook(EvidencedFigure figure) {
    return figure.version() > 0 && (figure.reports() || figure.verifies());
  }

  static boolean mayLay(EvidencedFigure figure) {
    return figure.reports() && figure.lays();
  }
}
