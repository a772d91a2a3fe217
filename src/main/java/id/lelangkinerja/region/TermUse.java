package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import java.util.UUID;

/** Whether something of a module hangs on the years of a term, so that they stay. Each module that can has one. */
public interface TermUse {
  boolean hangsOn(Acting who, UUID term);
}
