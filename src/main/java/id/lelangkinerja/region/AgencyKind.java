package id.lelangkinerja.region;

/** What sort of unit an agency is, as regional government law names them. */
public enum AgencyKind {
  SEKRETARIAT, INSPEKTORAT, DINAS, BADAN, BAGIAN, KECAMATAN, KELURAHAN, RSUD
}
