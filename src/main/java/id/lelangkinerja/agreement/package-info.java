/**
 * Yearly performance agreements (perjanjian kinerja, PermenPANRB 53/2014): what the running contracts of an agency say of
 * one year, on the statutory paper, signed by its head and the mayor, and changed during the year under a new number;
 * what of it the head passes on to officials below; and the action plan (rencana aksi) by which an agency reaches it.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "document", "sheet", "files", "history",
    "region",
    "identity", "notice", "ledger", "planning", "signing", "inked", "printed", "bidding", "contract"})
@NullMarked
package id.lelangkinerja.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
