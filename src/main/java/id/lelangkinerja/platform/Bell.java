package id.lelangkinerja.platform;

/** How many notices a person has not read yet: the number that stands on every page beside the name. */
public interface Bell {
  int unread(Acting who);
}
