package id.lelangkinerja.platform;

/** What a person may be in a region. An agency role is always bound to one agency. */
public enum Role {
  MAYOR(false), VICE_MAYOR(false), SECRETARY(false), PANEL_MEMBER(false), PLANNER(false), AGENCY_HEAD(
      true), AGENCY_OPERATOR(
          true), VERIFIER(true), MONITOR(true), REGION_ADMINISTRATOR(false), NATIONAL_OBSERVER(false);

  private final boolean ofAgency;

  Role(boolean ofAgency) {
    this.ofAgency = ofAgency;
  }

  /** Whether this role is held within one agency and nowhere else. */
  public boolean ofAgency() {
    return ofAgency;
  }

  /** The key of the role's name in the message bundles. */
  public String key() {
    return "role." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
