/** Pages of the log, as their templates read them. */
@NullMarked
package id.lelangkinerja.ledger.page;

import org.jspecify.annotations.NullMarked;
