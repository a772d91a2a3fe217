package id.lelangkinerja.region;

/** What sort of unit an agency is, as regional government law names them. */
public enum AgencyKind {
  SEKRETARIAT, INSPEKTORAT, DINAS, BADAN, BAGIAN, KECAMATAN, KELURAHAN, RSUD;

  /** Whether it serves a part of the region: what is measured there stands at a level of its own. */
  public boolean isOfTerritory() {
    return this == KECAMATAN || this == KELURAHAN;
  }
}
