/**
 * Tests of bids: what agencies do with them, what nobody sees before the opening, and what everybody may know after.
 */
@NullMarked
package id.lelangkinerja.bidding;

import org.jspecify.annotations.NullMarked;
