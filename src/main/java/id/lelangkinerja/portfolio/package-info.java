/**
 * Which bids are worth most together: the portfolio of awards under the round's yearly ceilings, the winners a lot
 * may have, lots that need others, and what each mission and place must get at least. Pure: no database, no clock, no
 * texts.
 *
 * <p>
 * An integer programme is solved by a library in floating point; what it finds is then checked and polished in exact
 * decimals, so that a proposal never exceeds a ceiling by a rupiah, and every loser can be told a reason that holds
 * to the last digit. Optimality is not always proven in the time given: the proposal carries a bound that no
 * portfolio can exceed.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lelangkinerja.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
