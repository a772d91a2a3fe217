package id.lelangkinerja.measurement;

/** Which figures count: all that stand reported and were not returned, or only those that were verified. */
public enum Basis {
  REPORTED, VERIFIED
}
