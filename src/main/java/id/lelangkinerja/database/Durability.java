package id.lelangkinerja.database;

/** Whether what was committed survives a power cut. Only tests, whose data nobody needs again, may do without. */
enum Durability {
  FULL, NONE;

  String onOff() {
    return this == FULL ? "on" : "off";
  }
}
