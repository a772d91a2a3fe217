/** Performance auctions for regional governments: problems, rounds, sealed bids, contracts and verified results. */
@NullMarked
package id.lelangkinerja;

import org.jspecify.annotations.NullMarked;
