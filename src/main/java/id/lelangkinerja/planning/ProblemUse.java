package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import java.util.UUID;

/** Whether something of a module took up a problem, so that it stays readable. Each module that can has one. */
public interface ProblemUse {
  boolean tookUp(Acting who, UUID problem);
}
