package id.lelangkinerja.platform;

/** How many notices a person has not read yet: the number that stands on every page beside the name. */
public interface Bell {
  /** Under this name the number is kept among a request's attributes, where it was read with who asks. */
  String ATTRIBUTE = "lk.unread";

  int unread(Acting who);
}
