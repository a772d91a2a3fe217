package id.lelangkinerja.planning;

/** What a published figure is: measured, aimed at, or calculated from other published figures. */
public enum ValueKind {
  REALISED, TARGET, CALCULATED
}
