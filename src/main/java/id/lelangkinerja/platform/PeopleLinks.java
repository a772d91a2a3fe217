package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of people, their offices and one's own profile; {@code region} is the region's address. */
public record PeopleLinks(String region) {
  /** Where a region is founded by a one-time link. */
  public static String setup(String token) {
    return "/setup/" + token;
  }

  /** Where a person chooses a password by a one-time link. */
  public static String invitation(String token) {
    return "/invitation/" + token;
  }

  /** Where somebody signed out asks for a new password. */
  public static String forgotten() {
    return "/forgotten";
  }

  public String list() {
    return region + "/people";
  }

  public String csv() {
    return region + "/people.csv";
  }

  public String registering() {
    return list() + "/new";
  }

  /** Where an office is given to a person of another region, named by the sign-in name. */
  public String appointing() {
    return list() + "/appointment";
  }

  public String person(UUID person) {
    return list() + "/" + person;
  }

  public String correction(UUID person) {
    return person(person) + "/correction";
  }

  public String appointment(UUID person) {
    return person(person) + "/appointment";
  }

  public String officeEnd(UUID person, UUID office) {
    return person(person) + "/offices/" + office + "/end";
  }

  public String deactivation(UUID person) {
    return person(person) + "/deactivation";
  }

  public String reactivation(UUID person) {
    return person(person) + "/reactivation";
  }

  /** Where a one-time link for the person is made. */
  public String link(UUID person) {
    return person(person) + "/link";
  }

  public String profile() {
    return region + "/profile";
  }

  public String mail() {
    return profile() + "/mail";
  }

  public String language() {
    return profile() + "/language";
  }

  public String password() {
    return profile() + "/password";
  }

  /** Where all other sessions of one's own are ended. */
  public String otherSessions() {
    return profile() + "/other-sessions";
  }
}
