package id.lelangkinerja.round;

import id.lelangkinerja.platform.Role;
import java.util.List;

/** Whose holders may sit on a round's panel. */
final class PanelRoles {
  static final List<Role> ALL = List.of(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.PANEL_MEMBER);

  private PanelRoles() {}
}
