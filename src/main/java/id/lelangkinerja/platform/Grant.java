package id.lelangkinerja.platform;

import org.jspecify.annotations.Nullable;

/** One role that a person holds today, with the agency it is bound to and the office (jabatan) as it is printed. */
public record Grant(Role role, @Nullable AgencyId agency, String office) {}
