/** What the templates of target offers show. */
@NullMarked
package id.lelangkinerja.offering.page;

import org.jspecify.annotations.NullMarked;
