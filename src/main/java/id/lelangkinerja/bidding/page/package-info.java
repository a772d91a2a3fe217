/** What the templates of bidding show, with every decision made. */
@NullMarked
package id.lelangkinerja.bidding.page;

import org.jspecify.annotations.NullMarked;
