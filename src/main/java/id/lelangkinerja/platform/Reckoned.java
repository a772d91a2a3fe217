package id.lelangkinerja.platform;

/**
 * Whether a module has computed or printed anything under the region's settings yet: while none has, they may hold
 * from any day.
 */
public interface Reckoned {
  boolean anything(Acting who);
}
