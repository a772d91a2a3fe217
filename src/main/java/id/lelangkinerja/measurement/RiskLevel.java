package id.lelangkinerja.measurement;

/** How closely a figure is looked at: only what is LOW is verified several at a time. */
enum RiskLevel {
  LOW, MEDIUM, HIGH
}
