package id.lelangkinerja.measurement;

/** What other modules keep as evidence of a figure, beside its files and links. */
public enum EvidenceApart {
  /** The cases behind the figure. */
  CASE_LIST
}
